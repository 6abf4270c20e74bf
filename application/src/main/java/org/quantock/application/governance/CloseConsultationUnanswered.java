package org.quantock.application.governance;

import jakarta.inject.Inject;
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
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.Proposals;

/** Goes on without an answer that did not come in time, for a recorded reason (GOV-5). */
@UseCase
@Requires(Permission.WRITE_PROPOSAL)
public class CloseConsultationUnanswered {

  private Proposals proposals;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected CloseConsultationUnanswered() {}

  @Inject
  public CloseConsultationUnanswered(
      Proposals proposals, Caller caller, BusinessCalendar calendar, AuditTrail audit) {
    this.proposals = proposals;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(ConsultationId consultation, String reason) {}

  public void handle(Command command) {
    Actor author = caller.person();
    Proposal proposal = proposals.seenBy(author, command.consultation());
    Consultation consultation = proposal.consultation(command.consultation());
    ConsultationState before = consultation.state();
    proposal.closeUnanswered(command.consultation(), command.reason(), author, calendar.today());
    proposals.save(proposal);
    audit.record(
        Deed.done(
                CloseConsultationUnanswered.class,
                "proposal",
                proposal.id(),
                "Closed the consultation of %s on proposal %s unanswered"
                    .formatted(consultation.body(), proposal.id().reference()))
            .changing("consultation", before.title(), consultation.state().title())
            .because(command.reason()));
  }
}
