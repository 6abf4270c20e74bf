package org.quantock.application.governance;

import jakarta.inject.Inject;
import java.time.LocalDate;
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
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalState;
import org.quantock.domain.governance.Proposals;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;

/** Asks a Local Medical Committee about the present text. */
@UseCase
@Requires(Permission.WRITE_PROPOSAL)
public class OpenConsultation {

  private Proposals proposals;
  private Bodies bodies;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected OpenConsultation() {}

  @Inject
  public OpenConsultation(
      Proposals proposals,
      Bodies bodies,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit) {
    this.proposals = proposals;
    this.bodies = bodies;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(ProposalId proposal, OrganisationCode body, LocalDate due) {}

  public ConsultationId handle(Command command) {
    Actor author = caller.person();
    Proposal proposal = proposals.seenBy(author, command.proposal());
    requireLmc(command.body());
    ProposalState before = proposal.state();
    Consultation opened =
        proposal.consult(
            ConsultationId.fresh(), command.body(), command.due(), author, calendar.today());
    proposals.save(proposal);
    audit.record(
        Deed.done(
                OpenConsultation.class,
                "proposal",
                proposal.id(),
                "Opened a consultation of %s on revision %d of proposal %s"
                    .formatted(opened.body(), opened.revision(), proposal.id().reference()))
            .changing("state", before.title(), proposal.state().title())
            .changing("answer due", null, opened.due()));
    return opened.id();
  }

  private void requireLmc(OrganisationCode code) {
    boolean isLmc =
        code == null || bodies.find(code).filter(body -> body.kind() == BodyKind.LMC).isPresent();
    if (!isLmc) {
      throw new InvalidInput(
          "body", "%s is not a Local Medical Committee: choose one of the list.".formatted(code));
    }
  }
}
