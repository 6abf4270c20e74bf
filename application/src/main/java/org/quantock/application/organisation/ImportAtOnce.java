package org.quantock.application.organisation;

import jakarta.inject.Inject;
import java.time.Clock;
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

/**
 * Takes a file, compares it with the record and stores what is in it, all in this one transaction:
 * for programs, which look at no preview in between. The same comparison and the same storing as
 * with a preview; all or nothing (ORG-5). A file with refused lines, or without effect, stays on
 * record with its preview and stores nothing.
 */
@UseCase
@Requires(Permission.IMPORT_ORGANISATIONS)
public class ImportAtOnce {

  private ImportFiles files;
  private ImportStore store;
  private ImportProgress progress;
  private ImportFormats formats;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected ImportAtOnce() {}

  @Inject
  public ImportAtOnce(
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
    Instant started = now();
    CsvFile csv = upload.csv(format);
    ImportPlan plan = format.plan(csv, upload.options());

    ImportFile file = upload.record(csv, plan, caller.person(), started);
    files.add(file);
    store.keepPreview(file.id(), plan.lines(), plan.differences());
    progress.open(file.id(), started);
    if (file.mayBeConfirmed()) {
      file.confirm(started);
      // Nobody sees this import before it has ended, so nobody waits for its steps.
      plan.work().store(file.id(), (done, total) -> {});
      file.finish(now());
      files.flush();
    }
    boolean imported = file.finishedAt().isPresent();
    Deed deed =
        Deed.done(
                ImportAtOnce.class,
                "import",
                file.id(),
                "%s %s (%s): %s"
                    .formatted(
                        imported ? "Imported" : "Did not import",
                        file.fileName(),
                        file.kind().title(),
                        file.counts()))
            .changing("status", null, file.state().title())
            .changing("indicator set", null, file.options().indicatorSet());
    audit.record(
        imported && file.practicesAdded() > 0
            ? deed.changing("practices added by their code", null, file.practicesAdded())
            : deed);
    return file.id();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
