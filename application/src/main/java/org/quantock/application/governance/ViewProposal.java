package org.quantock.application.governance;

import jakarta.inject.Inject;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.governance.ConsultationId;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.Proposals;
import org.quantock.domain.organisation.Bodies;

/**
 * One proposal as the caller may see it, with what they may do and why not (GOV-14). Reads the
 * whole proposal, because the answers are rules of its.
 */
@Query
@Requires(Permission.VIEW_PROPOSALS)
public class ViewProposal {

  private Proposals proposals;
  private Bodies bodies;
  private Caller caller;
  private BusinessCalendar calendar;

  protected ViewProposal() {}

  @Inject
  public ViewProposal(
      Proposals proposals, Bodies bodies, Caller caller, BusinessCalendar calendar) {
    this.proposals = proposals;
    this.bodies = bodies;
    this.caller = caller;
    this.calendar = calendar;
  }

  public ProposalDetail ask(ProposalId id) {
    Actor actor = caller.person();
    return detail(proposals.seenBy(actor, id), actor);
  }

  /** The proposal that a consultation the caller may see belongs to. */
  public ProposalDetail ask(ConsultationId id) {
    Actor actor = caller.person();
    return detail(proposals.seenBy(actor, id), actor);
  }

  private ProposalDetail detail(Proposal proposal, Actor actor) {
    return ProposalDetail.of(proposal, actor, new BodyNames(bodies), calendar.today());
  }
}
