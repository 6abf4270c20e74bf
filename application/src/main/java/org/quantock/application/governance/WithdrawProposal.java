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
import org.quantock.domain.governance.ConsultationState;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalState;
import org.quantock.domain.governance.Proposals;
import org.quantock.domain.organisation.OrganisationCode;

/** Gives a proposal up before it is decided. */
@UseCase
@Requires(Permission.WRITE_PROPOSAL)
public class WithdrawProposal {

  private Proposals proposals;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected WithdrawProposal() {}

  @Inject
  public WithdrawProposal(
      Proposals proposals, Caller caller, BusinessCalendar calendar, AuditTrail audit) {
    this.proposals = proposals;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(ProposalId proposal, String reason) {}

  public void handle(Command command) {
    Actor author = caller.person();
    Proposal proposal = proposals.seenBy(author, command.proposal());
    ProposalState before = proposal.state();
    List<OrganisationCode> asked = proposal.openConsultations();
    proposal.withdraw(command.reason(), author, calendar.today());
    proposals.save(proposal);
    Deed withdrawn =
        Deed.done(
                WithdrawProposal.class,
                "proposal",
                proposal.id(),
                "Withdrew proposal %s".formatted(proposal.id().reference()))
            .changing("state", before.title(), proposal.state().title())
            .because(command.reason());
    for (OrganisationCode body : asked) {
      withdrawn =
          withdrawn.changing(
              "consultation of " + body,
              ConsultationState.OPEN.title(),
              ConsultationState.CLOSED_UNANSWERED.title());
    }
    audit.record(withdrawn);
  }
}
