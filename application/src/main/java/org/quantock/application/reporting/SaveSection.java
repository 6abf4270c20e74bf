package org.quantock.application.reporting;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.reporting.Answer;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.SectionCode;

/** Saves the answers under one aim of the caller's report (REP-3 to REP-5). */
@UseCase
@Requires(Permission.EDIT_REPORT)
public class SaveSection {

  private SectionEditing editing;
  private AuditTrail audit;

  protected SaveSection() {}

  @Inject
  public SaveSection(SectionEditing editing, AuditTrail audit) {
    this.editing = editing;
    this.audit = audit;
  }

  /**
   * @param edition the edition of the section that the person had before them
   * @param complete whether to mark the section complete, which refuses it unless it is whole
   */
  public record Command(
      ReportId report, String aim, int edition, List<Answer> answers, boolean complete) {}

  public SavedSection handle(Command command) {
    SectionEditing.Done done =
        editing.save(
            SaveSection.class,
            command.report(),
            SectionCode.ofAim(command.aim()),
            command.complete(),
            (report, terms, by, at) ->
                report.saveAnswers(
                    command.aim(), command.edition(), command.answers(), terms, by, at));
    audit.record(done.deed());
    return done.section();
  }
}
