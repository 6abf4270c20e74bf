package org.quantock.application.governance;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.ProposalRevision;
import org.quantock.domain.governance.ProposalScope;
import org.quantock.domain.governance.Proposals;
import org.quantock.domain.organisation.Bodies;

/**
 * The proposals that the caller may see, newest first (GOV-14). Reads whole proposals, because
 * whose turn it is is a rule of theirs.
 */
@Query
@Requires(Permission.VIEW_PROPOSALS)
public class ListProposals {

  private Proposals proposals;
  private Bodies bodies;
  private Caller caller;

  protected ListProposals() {}

  @Inject
  public ListProposals(Proposals proposals, Bodies bodies, Caller caller) {
    this.proposals = proposals;
    this.bodies = bodies;
    this.caller = caller;
  }

  public List<ProposalRow> ask() {
    Actor actor = caller.person();
    ProposalScope scope = ProposalScope.of(actor);
    BodyNames names = new BodyNames(bodies);
    return proposals.within(scope).stream()
        .map(proposal -> row(proposal, scope, actor, names))
        .toList();
  }

  private static ProposalRow row(
      Proposal proposal, ProposalScope scope, Actor actor, BodyNames names) {
    List<ProposalRevision> read =
        proposal.revisions().stream().filter(revision -> scope.covers(proposal, revision)).toList();
    return new ProposalRow(
        proposal.id().toString(),
        proposal.id().reference(),
        read.get(read.size() - 1).text().title(),
        names.of(proposal.commissioner()),
        proposal.state(),
        names.of(proposal.turn()),
        proposal.turn().isOf(actor),
        proposal.draftedOn());
  }
}
