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
import org.quantock.domain.governance.Proposals;

/** Declares the caller's own interest in a proposal, which keeps them from deciding it (GOV-9). */
@UseCase
@Requires(Permission.DECIDE_PROPOSAL)
public class DeclareInterest {

  private Proposals proposals;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected DeclareInterest() {}

  @Inject
  public DeclareInterest(
      Proposals proposals, Caller caller, BusinessCalendar calendar, AuditTrail audit) {
    this.proposals = proposals;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(ProposalId proposal, String nature) {}

  public void handle(Command command) {
    Actor member = caller.person();
    Proposal proposal = proposals.seenBy(member, command.proposal());
    proposal.declareInterest(command.nature(), member, calendar.today());
    proposals.save(proposal);
    Deed declared =
        Deed.done(
            DeclareInterest.class,
            "proposal",
            proposal.id(),
            "Declared an interest in proposal %s".formatted(proposal.id().reference()));
    audit.record(TextChanges.add(declared, "interest", "", command.nature().strip()));
  }
}
