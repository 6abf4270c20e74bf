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
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportFiles;
import org.quantock.domain.organisation.ImportId;

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

  public ImportId handle(UploadedFile upload) {
    upload.check();
    ImportFormat format = formats.of(upload.kind());
    MayImport.check(format, caller.person());
    CsvFile csv = upload.csv(format);
    ImportPlan plan = format.plan(csv, upload.options());

    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    files.discardPreviews(now.minus(KEPT));
    ImportFile file = upload.record(csv, plan, caller.person(), now);
    files.add(file);
    store.keepContent(file.id(), upload.content());
    store.keepPreview(file.id(), plan.lines(), plan.differences());
    progress.open(file.id(), now);
    audit.record(
        Deed.done(
                UploadImport.class,
                "import",
                file.id(),
                "Uploaded %s (%s): %s"
                    .formatted(file.fileName(), file.kind().title(), file.counts()))
            .changing("status", null, file.state().title())
            .changing("indicator set", null, file.options().indicatorSet()));
    return file.id();
  }
}
