package org.quantock.domain.organisation;

import static org.quantock.domain.organisation.ImportAction.*;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/**
 * A file that someone uploaded to be imported. Uploading compares every line with the record and
 * stores nothing but this preview (ORG-4). A file without refused lines is ready; confirming it
 * starts the import, which ends as imported or, with nothing stored, as failed (ORG-5). An import
 * whose server stopped can be started again.
 */
@Entity
public class ImportFile {

  /** After this long without a sign of progress a running import counts as stopped. */
  public static final Duration SILENCE = Duration.ofMinutes(2);

  @EmbeddedId private ImportId id;

  @Enumerated(EnumType.STRING)
  private ImportKind kind;

  private String fileName;
  private String sha256;
  private ImportOptions options;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  private ImportCounts counts;
  private int practicesAdded;
  private int differences;
  private String fingerprint;
  private PersonId uploadedBy;
  private String uploadedByName;
  private Instant uploadedAt;
  private Instant startedAt;
  private Instant finishedAt;
  private String failure;
  @Version private int version;

  protected ImportFile() {}

  /**
   * What was uploaded.
   *
   * @param sha256 of the content, in hexadecimal digits
   */
  public record Upload(ImportKind kind, String fileName, String sha256, ImportOptions options) {}

  /**
   * What importing it would do.
   *
   * @param practicesAdded how many practices would come on record by their code alone (ORG-8)
   * @param differences how many figures of the file our own arithmetic does not give
   * @param fingerprint of what every line would do, to notice that the record changed meanwhile
   */
  public record Comparison(
      ImportCounts counts, int practicesAdded, int differences, String fingerprint) {}

  public ImportFile(
      ImportId id,
      Upload upload,
      Comparison comparison,
      PersonId uploadedBy,
      String uploadedByName,
      Instant uploadedAt) {
    this.id = id;
    this.kind = upload.kind();
    this.fileName = upload.fileName();
    this.sha256 = upload.sha256();
    this.options = upload.options();
    this.counts = comparison.counts();
    this.practicesAdded = comparison.practicesAdded();
    this.differences = comparison.differences();
    this.fingerprint = comparison.fingerprint();
    this.uploadedBy = uploadedBy;
    this.uploadedByName = uploadedByName;
    this.uploadedAt = uploadedAt;
    this.state = comparison.counts().refused() == 0 ? ImportState.READY : ImportState.REFUSED;
  }

  /** Starts the import. */
  public void confirm(Instant at) {
    if (state == ImportState.REFUSED) {
      throw new RuleViolated(
          "import-has-refused-lines",
          "%s cannot be imported: %,d of its lines are refused. Correct them and upload the file again."
              .formatted(fileName, counts.refused()));
    }
    require(CONFIRM);
    if (!counts.hasEffect()) {
      throw new RuleViolated(
          "import-without-effect",
          "%s would change nothing: everything in it is on record already or skipped."
              .formatted(fileName));
    }
    this.state = ImportState.RUNNING;
    this.startedAt = at;
  }

  /** Starts it again where it stopped half way, for example with its server; nothing was stored. */
  public void restart(Instant lastSign, Instant at) {
    require(RESTART);
    if (!hasStopped(lastSign, at)) {
      throw new RuleViolated(
          "import-still-running", "%s is still being imported.".formatted(fileName));
    }
    this.startedAt = at;
  }

  /** Whether it should be running but has given no sign for a while. */
  public boolean hasStopped(Instant lastSign, Instant now) {
    return state == ImportState.RUNNING && lastSign.plus(SILENCE).isBefore(now);
  }

  /** ORG-5: what was about to be stored must be what the preview showed. */
  public void requireAsPreviewed(String fingerprintNow) {
    if (!fingerprint.equals(fingerprintNow)) {
      throw new RuleViolated(
          "import-preview-outdated",
          "The record has changed since %s was uploaded, so the preview is no longer true. Nothing was imported; upload the file again."
              .formatted(fileName));
    }
  }

  public void finish(Instant at) {
    require(FINISH);
    this.state = ImportState.IMPORTED;
    this.finishedAt = at;
  }

  /**
   * @param reason a sentence for the person who started it
   */
  public void fail(String reason, Instant at) {
    require(FAIL);
    this.state = ImportState.FAILED;
    this.failure = reason.length() <= 1000 ? reason : reason.substring(0, 999) + "…";
    this.finishedAt = at;
  }

  private void require(ImportAction action) {
    if (!state.allows(action)) {
      throw RuleViolated.notAllowed("The import of " + fileName, action, state);
    }
  }

  public boolean mayBeConfirmed() {
    return state.allows(CONFIRM) && counts.hasEffect();
  }

  public ImportId id() {
    return id;
  }

  public ImportKind kind() {
    return kind;
  }

  public String fileName() {
    return fileName;
  }

  /** Of the content, in hexadecimal digits; empty for uploads from before it was kept. */
  public Optional<String> sha256() {
    return Optional.ofNullable(sha256);
  }

  public ImportOptions options() {
    return options == null ? ImportOptions.NONE : options;
  }

  /** How many practices come on record by their code alone (ORG-8). */
  public int practicesAdded() {
    return practicesAdded;
  }

  /** How many figures of the file our own arithmetic does not give. */
  public int differences() {
    return differences;
  }

  /** Whether it is sound and everything in it is on record already, or skipped. */
  public boolean isWithoutEffect() {
    return state == ImportState.READY && !counts.hasEffect();
  }

  public ImportState state() {
    return state;
  }

  public ImportCounts counts() {
    return counts;
  }

  public PersonId uploadedBy() {
    return uploadedBy;
  }

  public String uploadedByName() {
    return uploadedByName;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }

  public Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  public Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }

  /** Why nothing was imported; empty unless it failed. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  public int version() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImportFile that && Objects.equals(id(), that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id());
  }
}
