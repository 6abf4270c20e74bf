package org.quantock.application.organisation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportFiles;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.shared.Problems;

/** Takes a file, compares it with the record line by line, and keeps that preview (ORG-4). */
@UseCase
@Requires(Permission.IMPORT_ORGANISATIONS)
public class UploadImport {

  /** Previews that nobody imported are forgotten after this time. */
  static final Duration KEPT = Duration.ofDays(7);

  private ImportFiles files;
  private ImportStore store;
  private ImportProgress progress;
  private ImportFormats formats;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected UploadImport() {}

  @Inject
  public UploadImport(
      ImportFiles files,
      ImportStore store,
      ImportProgress progress,
      ImportFormats formats,
      Caller caller,
      Clock clock,
      AuditTrail audit) {
    this.files = files;
    this.store = store;
    this.progress = progress;
    this.formats = formats;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  public record Command(ImportKind kind, String fileName, byte[] content) {}

  public ImportId handle(Command command) {
    var problems = new Problems();
    problems.require(command.kind() != null, "kind", "Choose what kind of file it is.");
    problems.require(
        command.content() != null && command.fileName() != null && !command.fileName().isBlank(),
        "file",
        "Choose a CSV file that is not empty.");
    problems.refuse();
    ImportFormat format = formats.of(command.kind());
    MayImport.check(format, caller.person());
    String name = lastPart(command.fileName());
    ImportPlan plan = format.plan(new CsvFile(name, command.content()));

    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    files.discardPreviews(now.minus(KEPT));
    var file =
        new ImportFile(
            ImportId.fresh(),
            command.kind(),
            name,
            plan.preview().counts(),
            plan.preview().fingerprint(),
            caller.person().id(),
            caller.person().name(),
            now);
    files.add(file);
    store.keep(file.id(), command.content(), plan.preview().lines());
    progress.open(file.id(), now);
    audit.record(
        UploadImport.class,
        "import",
        file.id(),
        "Uploaded %s (%s): %s".formatted(name, command.kind().title(), file.counts()));
    return file.id();
  }

  /** Some browsers send the whole path. */
  private static String lastPart(String fileName) {
    String name =
        fileName
            .substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
            .strip();
    return name.length() <= 150 ? name : name.substring(name.length() - 150);
  }
}
