package org.quantock.domain.payment;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.quantock.domain.shared.Sha256;

/**
 * The file that tells the bank or ledger what to pay, made once for a run (PAY-9). Kept in pieces
 * with its checksum; every reading is checked against it.
 */
@Entity
public class PaymentFile {

  /** A piece is closed when it has so many characters. */
  private static final int PIECE = 30_000;

  @EmbeddedId private PaymentRunId id;
  private String name;
  private String sha256;
  @ElementCollection @OrderColumn private List<String> pieces = new ArrayList<>();
  @Embedded private Act made;
  @Version private int version;

  protected PaymentFile() {}

  /**
   * @param lines without line ends
   */
  public PaymentFile(PaymentRunId id, String name, Iterable<String> lines, Act made) {
    this.id = id;
    this.name = name;
    this.made = made;
    MessageDigest digest = Sha256.digest();
    var piece = new StringBuilder();
    for (String line : lines) {
      piece.append(line).append("\r\n");
      if (piece.length() >= PIECE) {
        close(piece, digest);
      }
    }
    close(piece, digest);
    this.sha256 = HexFormat.of().formatHex(digest.digest());
  }

  private void close(StringBuilder piece, MessageDigest digest) {
    if (piece.length() > 0) {
      pieces.add(piece.toString());
      digest.update(piece.toString().getBytes(StandardCharsets.UTF_8));
      piece.setLength(0);
    }
  }

  /** The file itself: UTF-8, lines ended as RFC 4180 has it. */
  public byte[] content() {
    if (!isWhole()) {
      throw new IllegalStateException("The stored file " + name + " does not match its checksum");
    }
    return bytes();
  }

  /** Whether what is stored is what was made. */
  public boolean isWhole() {
    return HexFormat.of().formatHex(Sha256.digest().digest(bytes())).equals(sha256);
  }

  private byte[] bytes() {
    var whole = new ByteArrayOutputStream();
    pieces.forEach(piece -> whole.writeBytes(piece.getBytes(StandardCharsets.UTF_8)));
    return whole.toByteArray();
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
