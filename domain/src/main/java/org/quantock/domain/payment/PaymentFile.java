package org.quantock.domain.payment;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The file that tells the bank or ledger what to pay, made once for a run (PAY-9). Kept line by
 * line with its checksum; every reading is checked against it.
 */
@Entity
public class PaymentFile {

  @EmbeddedId private PaymentRunId id;
  private String name;
  private String sha256;
  @ElementCollection @OrderColumn private List<String> lines = new ArrayList<>();
  @Embedded private Act made;
  @Version private int version;

  protected PaymentFile() {}

  /**
   * @param lines without line ends
   */
  public PaymentFile(PaymentRunId id, String name, List<String> lines, Act made) {
    this.id = id;
    this.name = name;
    this.lines.addAll(lines);
    this.made = made;
    this.sha256 = checksum(bytes(lines));
  }

  /** The file itself: UTF-8, lines ended as RFC 4180 has it. */
  public byte[] content() {
    byte[] content = bytes(lines);
    if (!checksum(content).equals(sha256)) {
      throw new IllegalStateException("The stored file " + name + " does not match its checksum");
    }
    return content;
  }

  private static byte[] bytes(List<String> lines) {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(line).append("\r\n"));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String checksum(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The run it is of. */
  public PaymentRunId run() {
    return id;
  }

  public String name() {
    return name;
  }

  /** SHA-256 of the content, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  public Act made() {
    return made;
  }
}
