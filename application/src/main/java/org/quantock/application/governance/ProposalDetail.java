package org.quantock.application.governance;

import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.access.Actor;
import org.quantock.domain.governance.DeclaredInterest;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.ProposalAccess;
import org.quantock.domain.governance.ProposalScope;
import org.quantock.domain.governance.ProposalState;

/**
 * A proposal as one person sees it (GOV-14).
 *
 * @param revisions those the person may read, latest first; never empty
 * @param consultations those the person may read, oldest first
 * @param decisions latest first
 * @param interests empty for people outside the deciding body
 * @param turn whose move it is, in words
 * @param yours whether it is the person's own organisation's move
 */
public record ProposalDetail(
    String id,
    String reference,
    int version,
    ProposalState state,
    String commissioner,
    String decidingBody,
    LocalDate draftedOn,
    String withdrawalReason,
    String turn,
    boolean yours,
    List<RevisionDetail> revisions,
    List<ConsultationDetail> consultations,
    List<DecisionDetail> decisions,
    List<DeclaredInterest> interests,
    ProposalAccess access) {

  static ProposalDetail of(Proposal proposal, Actor actor, BodyNames names, LocalDate today) {
    ProposalScope scope = ProposalScope.of(actor);
    return new ProposalDetail(
        proposal.id().toString(),
        proposal.id().reference(),
        proposal.version(),
        proposal.state(),
        names.of(proposal.commissioner()),
        names.of(proposal.decidingBody()),
        proposal.draftedOn(),
        proposal.withdrawalReason(),
        names.of(proposal.turn()),
        proposal.turn().isOf(actor),
        latestFirst(
            proposal.revisions().stream()
                .filter(revision -> scope.covers(proposal, revision))
                .map(RevisionDetail::of)
                .toList()),
        proposal.consultations().stream()
            .filter(asked -> scope.covers(proposal, asked))
            .map(asked -> ConsultationDetail.of(proposal, asked, actor, names, today))
            .toList(),
        latestFirst(
            proposal.decisions().stream()
                .map(decision -> DecisionDetail.of(proposal, decision, names))
                .toList()),
        scope.coversInterests(proposal) ? proposal.interests() : List.of(),
        ProposalAccess.of(proposal, actor));
  }

  private static <T> List<T> latestFirst(List<T> oldestFirst) {
    List<T> turned = new java.util.ArrayList<>(oldestFirst);
    java.util.Collections.reverse(turned);
    return List.copyOf(turned);
  }

  /** The latest text that the person may read. */
  public RevisionDetail latest() {
    return revisions.get(0);
  }

  /** The texts before it. */
  public List<RevisionDetail> earlier() {
    return revisions.subList(1, revisions.size());
  }

  /** The last decision; null before the first. */
  public DecisionDetail lastDecision() {
    return decisions.isEmpty() ? null : decisions.get(0);
  }
}
