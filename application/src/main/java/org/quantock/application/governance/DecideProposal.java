package org.quantock.application.governance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.governance.Decision;
import org.quantock.domain.governance.DecisionText;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalState;
import org.quantock.domain.governance.Proposals;

/** Records the decision on the revision that was read (GOV-7 to GOV-12). */
@UseCase
@Requires(Permission.DECIDE_PROPOSAL)
public class DecideProposal {

  private Proposals proposals;
  private Caller caller;
  private BusinessCalendar calendar;
  private Clock clock;
  private AuditTrail audit;

  protected DecideProposal() {}

  @Inject
  public DecideProposal(
      Proposals proposals,
      Caller caller,
      BusinessCalendar calendar,
      Clock clock,
      AuditTrail audit) {
    this.proposals = proposals;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param revision the number of the revision that was read
   */
  public record Command(ProposalId proposal, int revision, DecisionText decision) {}

  public void handle(Command command) {
    Actor member = caller.person();
    Proposal proposal = proposals.seenBy(member, command.proposal());
    ProposalState before = proposal.state();
    Decision decision =
        proposal.decide(
            command.revision(),
            command.decision(),
            member,
            calendar.today(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    proposals.save(proposal);
    Deed decided =
        Deed.done(
                DecideProposal.class,
                "proposal",
                proposal.id(),
                "%s proposal %s, revision %d, decided on %s, effective on %s%s"
                    .formatted(
                        decision.outcome().done(),
                        proposal.id().reference(),
                        decision.revision(),
                        decision.decidedOn(),
                        decision.effectiveOn(),
                        decision.isRetrospective() ? " (retrospective)" : ""))
            .changing("state", before.title(), proposal.state().title())
            .because(decision.reasons());
    audit.record(TextChanges.addEach(decided, "condition", List.of(), decision.conditions()));
  }
}
