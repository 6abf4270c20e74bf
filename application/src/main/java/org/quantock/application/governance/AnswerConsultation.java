package org.quantock.application.governance;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.governance.Consultation;
import org.quantock.domain.governance.ConsultationId;
import org.quantock.domain.governance.ConsultationState;
import org.quantock.domain.governance.PointMade;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.Proposals;

/** Answers for the body consulted, all points at once (GOV-4). */
@UseCase
@Requires(Permission.ANSWER_CONSULTATION)
public class AnswerConsultation {

  private Proposals proposals;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected AnswerConsultation() {}

  @Inject
  public AnswerConsultation(
      Proposals proposals, Caller caller, BusinessCalendar calendar, AuditTrail audit) {
    this.proposals = proposals;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(ConsultationId consultation, List<PointMade> points) {}

  public void handle(Command command) {
    Actor officer = caller.person();
    Proposal proposal = proposals.seenBy(officer, command.consultation());
    Consultation consultation = proposal.consultation(command.consultation());
    ConsultationState before = consultation.state();
    proposal.answer(command.consultation(), command.points(), officer, calendar.today());
    proposals.save(proposal);
    Deed answered =
        Deed.done(
                AnswerConsultation.class,
                "proposal",
                proposal.id(),
                "Answered the consultation of %s on proposal %s with %d points"
                    .formatted(
                        officer.organisation(), proposal.id().reference(), command.points().size()))
            .changing("consultation", before.title(), consultation.state().title());
    audit.record(TextChanges.addEach(answered, "point", List.of(), inWords(command.points())));
  }

  private static List<String> inWords(List<PointMade> points) {
    return points.stream()
        .map(point -> "%s: %s".formatted(point.stance().title(), point.text()))
        .toList();
  }
}
