package org.quantock.application.organisation;

import jakarta.inject.Inject;
import java.time.Clock;
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
import org.quantock.domain.organisation.ImportState;

/**
 * Stores everything a confirmed file holds, in this one transaction: all or nothing (ORG-5). Called
 * in the background; the preview is made anew and must still be what the person saw.
 */
@UseCase
@Requires(Permission.IMPORT_ORGANISATIONS)
public class RunImport {

  private ImportFiles files;
  private ImportStore store;
  private ImportProgress progress;
  private ImportFormats formats;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected RunImport() {}

  @Inject
  public RunImport(
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

  public record Command(ImportId file) {}

  public void handle(Command command) {
    ImportFile file = files.get(command.file());
    ImportFormat format = formats.of(file.kind());
    MayImport.check(format, caller.person());
    ImportPlan plan =
        format.plan(
            new CsvFile(file.fileName(), store.content(file.id()), format.largest()),
            file.options());
    file.requireAsPreviewed(plan.comparison().fingerprint());
    plan.work()
        .store(
            file.id(), (done, total) -> progress.reached(file.id(), done, total, clock.instant()));
    ImportState before = file.state();
    file.finish(clock.instant().truncatedTo(ChronoUnit.MICROS));
    files.flush();
    store.forgetContent(file.id());
    Deed imported =
        Deed.done(
                RunImport.class,
                "import",
                file.id(),
                "Imported %s (%s): %s"
                    .formatted(file.fileName(), file.kind().title(), file.counts()))
            .changing("status", before.title(), file.state().title());
    audit.record(
        file.practicesAdded() == 0
            ? imported
            : imported.changing("practices added by their code", null, file.practicesAdded()));
  }
}
