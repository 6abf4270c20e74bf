package org.quantock.domain.governance;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.access.Actor;
import org.quantock.domain.shared.NotFound;

/** The proposals on record. */
public interface Proposals {

  void add(Proposal proposal);

  /**
   * Stores what was done to a proposal of this repository; {@code Stale} if others did so first.
   */
  void save(Proposal proposal);

  Optional<Proposal> find(ProposalId id);

  /** The proposal that a consultation belongs to. */
  Optional<Proposal> consultedIn(ConsultationId id);

  /** All within the scope, newest first. */
  List<Proposal> within(ProposalScope scope);

  /** The proposal if the person may see it; else it does not exist for them (GOV-14). */
  default Proposal seenBy(Actor actor, ProposalId id) {
    return find(id)
        .filter(proposal -> ProposalScope.of(actor).covers(proposal))
        .orElseThrow(() -> new NotFound("There is no such proposal."));
  }

  /** The proposal of the consultation if the person may see that consultation (GOV-14). */
  default Proposal seenBy(Actor actor, ConsultationId id) {
    return consultedIn(id)
        .filter(proposal -> ProposalScope.of(actor).covers(proposal, proposal.consultation(id)))
        .orElseThrow(() -> new NotFound("There is no such consultation."));
  }
}
