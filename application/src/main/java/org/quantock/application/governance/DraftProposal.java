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
import org.quantock.domain.governance.ProposalText;
import org.quantock.domain.governance.Proposals;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.RuleViolated;

/** Begins a proposal for the commissioner of its author (GOV-1). */
@UseCase
@Requires(Permission.WRITE_PROPOSAL)
public class DraftProposal {

  private Proposals proposals;
  private Bodies bodies;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected DraftProposal() {}

  @Inject
  public DraftProposal(
      Proposals proposals,
      Bodies bodies,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit) {
    this.proposals = proposals;
    this.bodies = bodies;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  /** The text needs its title only. */
  public record Command(OrganisationCode decidingBody, ProposalText text) {}

  public ProposalId handle(Command command) {
    Actor author = caller.person();
    requireCommissioner(author);
    requireDecidingBody(command.decidingBody());
    Proposal proposal =
        Proposal.draft(
            ProposalId.fresh(), command.decidingBody(), command.text(), author, calendar.today());
    proposals.add(proposal);
    ProposalText text = proposal.current().text();
    audit.record(
        Deed.done(
                DraftProposal.class,
                "proposal",
                proposal.id(),
                "Drafted proposal %s, \"%s\"".formatted(proposal.id().reference(), text.title()))
            .changing("decided by", null, proposal.decidingBody())
            .changing("cost", null, text.cost())
            .changing("begins on", null, text.startsOn())
            .changing("ends on", null, text.endsOn()));
    return proposal.id();
  }

  private void requireCommissioner(Actor author) {
    bodies
        .find(author.organisation())
        .filter(body -> body.kind() == BodyKind.CCG)
        .orElseThrow(
            () ->
                new RuleViolated(
                    "not-a-commissioner",
                    "Your organisation, %s, is not on record as a clinical commissioning group: a system administrator can add it."
                        .formatted(author.organisation())));
  }

  private void requireDecidingBody(OrganisationCode code) {
    boolean decides =
        code == null
            || bodies.find(code).filter(body -> body.kind() == BodyKind.DECIDING_BODY).isPresent();
    if (!decides) {
      throw new InvalidInput(
          "decidingBody", "%s is not a deciding body: choose one of the list.".formatted(code));
    }
  }
}
