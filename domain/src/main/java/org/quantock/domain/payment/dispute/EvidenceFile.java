package org.quantock.domain.payment.dispute;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.PatientIdentifiers;
import org.quantock.domain.shared.Sha256;

/** A file that was checked and may be attached (DIS-12). */
public final class EvidenceFile {

  /** The largest file, in bytes. */
  public static final int LARGEST = 5 * 1024 * 1024;

  private static final int LONGEST_NAME = 150;
  private static final String ALLOWED =
      "Attach a PDF (.pdf), a picture (.png, .jpg) or plain text (.txt, .csv).";

  private final String name;
  private final EvidenceKind kind;
  private final byte[] content;

  private EvidenceFile(String name, EvidenceKind kind, byte[] content) {
    this.name = name;
    this.kind = kind;
    this.content = content;
  }

  /** Refuses what is no evidence: another kind, too large, or with a patient in its text. */
  public static EvidenceFile checked(String fileName, byte[] content) {
    if (fileName == null || fileName.isBlank() || content == null || content.length == 0) {
      throw refusal("Choose a file that is not empty.");
    }
    if (content.length > LARGEST) {
      throw refusal(
          "The file has %,d bytes; the largest that can be attached has %,d (5 MB)."
              .formatted(content.length, LARGEST));
    }
    String name = lastPart(fileName);
    EvidenceKind kind =
        EvidenceKind.ofName(name)
            .orElseThrow(
                () ->
                    refusal(
                        "“%s” is of a kind that is not taken. %s Save a document or a sheet as one of these."
                            .formatted(name, ALLOWED)));
    if (!kind.begins(content)) {
      throw refusal(
          "“%s” is not a %s, although its name says so. %s".formatted(name, kind.title(), ALLOWED));
    }
    if (kind.isText()) {
      checkText(name, content);
    }
    return new EvidenceFile(name, kind, content.clone());
  }

  private static void checkText(String name, byte[] content) {
    int number = 0;
    for (String line : (Iterable<String>) text(name, content).lines()::iterator) {
      number++;
      Optional<String> found = PatientIdentifiers.find(line);
      if (found.isPresent()) {
        throw refusal(
            "“%s” must not identify a patient: line %,d has %s. Remove it and attach the file again."
                .formatted(name, number, found.get()));
      }
    }
  }

  private static String text(String name, byte[] content) {
    for (byte each : content) {
      if (each == 0) {
        throw refusal("“%s” is not plain text in UTF-8 or Latin-1. %s".formatted(name, ALLOWED));
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return new String(content, StandardCharsets.ISO_8859_1);
    }
  }

  /** Some browsers send the whole path; what a header cannot carry is left out. */
  private static String lastPart(String fileName) {
    String name =
        fileName
            .substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
            .replaceAll("[\\p{Cntrl}\"]", "")
            .strip();
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }

  private static InvalidInput refusal(String message) {
    return new InvalidInput("file", message);
  }

  /** SHA-256 in hexadecimal. */
  public static String checksum(byte[] content) {
    return Sha256.hex(content);
  }

  public String name() {
    return name;
  }

  public EvidenceKind kind() {
    return kind;
  }

  public byte[] content() {
    return content.clone();
  }
}
