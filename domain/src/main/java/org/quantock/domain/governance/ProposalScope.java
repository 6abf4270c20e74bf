package org.quantock.domain.governance;

import java.util.Optional;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.OrganisationCode;

/**
 * Which proposals, and what of them, a person may see (GOV-14). Used by the lists and by every
 * single read and act, so that they cannot disagree.
 *
 * @param everything for scheme administrators and auditors
 * @param writesFor the commissioner whose proposals the person writes
 * @param answersFor the body for which the person answers consultations
 * @param decidesFor the body for which the person decides
 */
public record ProposalScope(
    boolean everything,
    Optional<OrganisationCode> writesFor,
    Optional<OrganisationCode> answersFor,
    Optional<OrganisationCode> decidesFor) {

  public static ProposalScope of(Actor actor) {
    boolean everything =
        actor.may(Permission.VIEW_PROPOSALS)
            && (actor.may(Permission.CONFIGURE_SCHEME) || actor.may(Permission.VIEW_AUDIT));
    return new ProposalScope(
        everything,
        as(actor, Permission.WRITE_PROPOSAL),
        as(actor, Permission.ANSWER_CONSULTATION),
        as(actor, Permission.DECIDE_PROPOSAL));
  }

  private static Optional<OrganisationCode> as(Actor actor, Permission permission) {
    return actor.may(permission) ? Optional.of(actor.organisation()) : Optional.empty();
  }

  /** Whether the person writes, answers or decides, and so may have something to do. */
  public boolean takesPart() {
    return writesFor.isPresent() || answersFor.isPresent() || decidesFor.isPresent();
  }

  /** Whether the proposal exists for the person at all. */
  public boolean covers(Proposal proposal) {
    return seesDrafts(proposal)
        || wasPutBefore(proposal)
        || proposal.consultations().stream().anyMatch(c -> isOf(answersFor, c.body()));
  }

  /** Whether the person may read this revision. */
  public boolean covers(Proposal proposal, ProposalRevision revision) {
    return seesDrafts(proposal)
        || (wasPutBefore(proposal) && revision.submittedOn().isPresent())
        || proposal.consultations().stream()
            .anyMatch(c -> isOf(answersFor, c.body()) && c.revision() == revision.number());
  }

  /**
   * Whether the person may read this consultation. The deciding body reads those on which the texts
   * before it rest.
   */
  public boolean covers(Proposal proposal, Consultation consultation) {
    return seesDrafts(proposal)
        || isOf(answersFor, consultation.body())
        || (isOf(decidesFor, proposal.decidingBody())
            && consultation.revision() <= proposal.lastSubmittedRevision());
  }

  /** Whether the person sees the declarations of interest. */
  public boolean coversInterests(Proposal proposal) {
    return everything || isOf(decidesFor, proposal.decidingBody());
  }

  private boolean seesDrafts(Proposal proposal) {
    return everything || isOf(writesFor, proposal.commissioner());
  }

  private boolean wasPutBefore(Proposal proposal) {
    return isOf(decidesFor, proposal.decidingBody()) && proposal.lastSubmittedRevision() > 0;
  }

  private static boolean isOf(Optional<OrganisationCode> own, OrganisationCode body) {
    return own.isPresent() && own.get().equals(body);
  }
}
