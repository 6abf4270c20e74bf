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
import org.quantock.domain.shared.Stale;

/** Sends a proposal to the deciding body (GOV-6). */
@UseCase
@Requires(Permission.WRITE_PROPOSAL)
public class SubmitProposal {

  private Proposals proposals;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected SubmitProposal() {}

  @Inject
  public SubmitProposal(
      Proposals proposals, Caller caller, BusinessCalendar calendar, AuditTrail audit) {
    this.proposals = proposals;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(ProposalId proposal, int version) {}

  public void handle(Command command) {
    Actor author = caller.person();
    Proposal proposal = proposals.seenBy(author, command.proposal());
    Stale.check("This proposal", command.version(), proposal.version());
    ProposalState before = proposal.state();
    proposal.submit(author, calendar.today());
    proposals.save(proposal);
    audit.record(
        Deed.done(
                SubmitProposal.class,
                "proposal",
                proposal.id(),
                "Submitted revision %d of proposal %s to %s"
                    .formatted(
                        proposal.current().number(),
                        proposal.id().reference(),
                        proposal.decidingBody()))
            .changing("state", before.title(), proposal.state().title()));
  }
}
