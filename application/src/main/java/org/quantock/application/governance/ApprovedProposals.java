package org.quantock.application.governance;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.governance.Decision;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.ProposalScope;
import org.quantock.domain.governance.Proposals;
import org.quantock.domain.organisation.Bodies;

/** The approved proposals, from which a scheme can be made, newest first. */
@Query
@Requires(Permission.CONFIGURE_SCHEME)
public class ApprovedProposals {

  private Proposals proposals;
  private Bodies bodies;
  private Caller caller;

  protected ApprovedProposals() {}

  @Inject
  public ApprovedProposals(Proposals proposals, Bodies bodies, Caller caller) {
    this.proposals = proposals;
    this.bodies = bodies;
    this.caller = caller;
  }

  public List<ApprovedProposalRow> ask() {
    BodyNames names = new BodyNames(bodies);
    return proposals.within(ProposalScope.of(caller.person())).stream()
        .filter(proposal -> proposal.state().isApproved())
        .map(proposal -> row(proposal, names))
        .toList();
  }

  private static ApprovedProposalRow row(Proposal proposal, BodyNames names) {
    Decision decision = proposal.lastDecision().orElseThrow();
    return new ApprovedProposalRow(
        proposal.id(),
        proposal.id().reference(),
        proposal.commissioner(),
        names.of(proposal.commissioner()),
        proposal.current().text(),
        decision.conditions(),
        decision.decidedOn(),
        decision.effectiveOn());
  }
}
