package org.quantock.application.reporting;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.reporting.CarriedAnswer;
import org.quantock.domain.reporting.PlanItem;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.SectionCode;

/** Answers what was planned last quarter and plans the next in the caller's report (REP-7). */
@UseCase
@Requires(Permission.EDIT_REPORT)
public class SavePlan {

  private SectionEditing editing;
  private AuditTrail audit;

  protected SavePlan() {}

  @Inject
  public SavePlan(SectionEditing editing, AuditTrail audit) {
    this.editing = editing;
    this.audit = audit;
  }

  /**
   * @param edition the edition of the section that the person had before them
   * @param complete whether to mark the section complete, which refuses it unless it is whole
   */
  public record Command(
      ReportId report,
      int edition,
      List<CarriedAnswer> answers,
      List<PlanItem> items,
      boolean complete) {}

  public SavedSection handle(Command command) {
    SectionEditing.Done done =
        editing.save(
            SavePlan.class,
            command.report(),
            SectionCode.PLAN,
            command.complete(),
            (report, terms, by, at) ->
                report.savePlan(
                    command.edition(), command.answers(), command.items(), terms, by, at));
    audit.record(done.deed());
    return done.section();
  }
}
