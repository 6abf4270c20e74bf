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
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalState;
import org.quantock.domain.governance.Proposals;

/** Takes a refused proposal up again as its next revision (GOV-11). */
@UseCase
@Requires(Permission.WRITE_PROPOSAL)
public class ReviseProposal {

  private Proposals proposals;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected ReviseProposal() {}

  @Inject
  public ReviseProposal(
      Proposals proposals, Caller caller, BusinessCalendar calendar, AuditTrail audit) {
    this.proposals = proposals;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(ProposalId proposal) {}

  public void handle(Command command) {
    Actor author = caller.person();
    Proposal proposal = proposals.seenBy(author, command.proposal());
    ProposalState before = proposal.state();
    proposal.revise(author, calendar.today());
    proposals.save(proposal);
    audit.record(
        Deed.done(
                ReviseProposal.class,
                "proposal",
                proposal.id(),
                "Began revision %d of proposal %s"
                    .formatted(proposal.current().number(), proposal.id().reference()))
            .changing("state", before.title(), proposal.state().title()));
  }
}
