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
import org.quantock.domain.organisation.ImportState;

/**
 * Starts the import of a previewed file in the background; starts it again where a server stopped
 * half way, with nothing stored.
 */
@UseCase
@Requires(Permission.IMPORT_ORGANISATIONS)
public class ConfirmImport {

  private ImportFiles files;
  private ImportProgress progress;
  private ImportFormats formats;
  private ImportRuns runs;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected ConfirmImport() {}

  @Inject
  public ConfirmImport(
      ImportFiles files,
      ImportProgress progress,
      ImportFormats formats,
      ImportRuns runs,
      Caller caller,
      Clock clock,
      AuditTrail audit) {
    this.files = files;
    this.progress = progress;
    this.formats = formats;
    this.runs = runs;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  public record Command(ImportId file) {}

  public void handle(Command command) {
    ImportFile file = files.get(command.file());
    MayImport.check(formats.of(file.kind()), caller.person());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ImportState before = file.state();
    if (before == ImportState.RUNNING) {
      file.restart(progress.last(file.id()).at(), now);
    } else {
      file.confirm(now);
    }
    files.flush();
    progress.reached(file.id(), 0, file.counts().added() + file.counts().changed(), now);
    runs.start(file.id(), caller.person());
    audit.record(
        Deed.done(
                ConfirmImport.class,
                "import",
                file.id(),
                "Started the import of %s".formatted(file.fileName()))
            .changing("status", before.title(), file.state().title()));
  }
}
