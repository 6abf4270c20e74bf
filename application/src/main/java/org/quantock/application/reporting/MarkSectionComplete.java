package org.quantock.application.reporting;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.SectionCode;

/** Marks a section of the caller's report complete; refused with what is missing (REP-4). */
@UseCase
@Requires(Permission.EDIT_REPORT)
public class MarkSectionComplete {

  private SectionEditing editing;
  private AuditTrail audit;

  protected MarkSectionComplete() {}

  @Inject
  public MarkSectionComplete(SectionEditing editing, AuditTrail audit) {
    this.editing = editing;
    this.audit = audit;
  }

  public record Command(ReportId report, SectionCode section) {}

  public SavedSection handle(Command command) {
    SectionEditing.Done done =
        editing.save(
            MarkSectionComplete.class,
            command.report(),
            command.section(),
            true,
            (report, terms, by, at) -> false);
    audit.record(done.deed());
    return done.section();
  }
}
