package org.quantock.domain.evaluation;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quantock.domain.access.Actor;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Sha256;

/**
 * A frozen copy of a scheme's data, pseudonymised and with small counts suppressed, as the
 * evaluator got it (EVA-5). It has no verb: newer data is another release with the next number.
 */
@Entity
public class DataRelease {

  /** Characters in one stored part of the content. */
  private static final int PART = 8000;

  @EmbeddedId private DataReleaseId id;
  private SchemeCode scheme;
  private int number;
  private LocalDate madeOn;
  private Instant madeAt;
  private PersonId madeBy;
  private String madeByName;
  private int dataLines;
  private String fingerprint;
  private String codebook;
  private String codebookNotes;
  @ElementCollection @OrderColumn private List<String> parts = new ArrayList<>();
  @Version private int version;

  protected DataRelease() {}

  /**
   * What is released.
   *
   * @param csv the whole file with its header
   * @param lines how many lines it has below the header
   * @param codebookCsv one line for each column of the file (EVA-6)
   * @param codebookText the codebook with the rules, to be read by people
   */
  public record Content(String csv, int lines, String codebookCsv, String codebookText) {}

  public DataRelease(
      DataReleaseId id,
      SchemeCode scheme,
      int number,
      Content content,
      Actor by,
      LocalDate today,
      Instant at) {
    this.id = id;
    this.scheme = scheme;
    this.number = number;
    this.madeOn = today;
    this.madeAt = at;
    this.madeBy = by.id();
    this.madeByName = by.name();
    this.dataLines = content.lines();
    this.codebook = content.codebookCsv();
    this.codebookNotes = content.codebookText();
    this.fingerprint = Sha256.hex(content.csv());
    for (int from = 0; from < content.csv().length(); from += PART) {
      parts.add(content.csv().substring(from, Math.min(from + PART, content.csv().length())));
    }
  }

  /** The released file, exactly as it was made (EVA-5). */
  public String csv() {
    String content = String.join("", parts);
    if (!Sha256.hex(content).equals(fingerprint)) {
      throw new IllegalStateException(
          "Release %d of %s no longer has its fingerprint".formatted(number, scheme));
    }
    return content;
  }

  public DataReleaseId id() {
    return id;
  }

  public SchemeCode scheme() {
    return scheme;
  }

  /** From 1 within its scheme. */
  public int number() {
    return number;
  }

  public LocalDate madeOn() {
    return madeOn;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public PersonId madeBy() {
    return madeBy;
  }

  public String madeByName() {
    return madeByName;
  }

  /** Lines of the file below its header. */
  public int dataLines() {
    return dataLines;
  }

  /** SHA-256 of the file, in hexadecimal digits. */
  public String fingerprint() {
    return fingerprint;
  }

  public String codebookCsv() {
    return codebook;
  }

  public String codebookText() {
    return codebookNotes;
  }
}
