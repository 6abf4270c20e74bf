package org.quantock.application.organisation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportFiles;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportState;

/** Puts on record that an import failed and why; nothing of it was stored (ORG-5). */
@UseCase
@Requires(Permission.IMPORT_ORGANISATIONS)
public class FailImport {

  private ImportFiles files;
  private Clock clock;
  private AuditTrail audit;

  protected FailImport() {}

  @Inject
  public FailImport(ImportFiles files, Clock clock, AuditTrail audit) {
    this.files = files;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param reason a sentence for the person who started the import
   */
  public record Command(ImportId file, String reason) {}

  public void handle(Command command) {
    ImportFile file = files.get(command.file());
    ImportState before = file.state();
    file.fail(command.reason(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.record(
        Deed.done(
                FailImport.class,
                "import",
                file.id(),
                "The import of %s failed, nothing was stored: %s"
                    .formatted(file.fileName(), command.reason()))
            .changing("status", before.title(), file.state().title())
            .because(command.reason()));
  }
}
