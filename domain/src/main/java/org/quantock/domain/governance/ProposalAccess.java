package org.quantock.domain.governance;

import java.util.List;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.OrganisationCode;

/**
 * What a person may do with a proposal now, and where they may not, why and who can. {@link
 * Proposal} refuses by the same answers that the page shows.
 */
public record ProposalAccess(
    May change,
    May consult,
    May submit,
    May withdraw,
    May declareInterest,
    May decide,
    May revise) {

  public static ProposalAccess of(Proposal proposal, Actor actor) {
    return new ProposalAccess(
        change(proposal, actor),
        asAuthor(proposal, actor, ProposalAction.CONSULT),
        submit(proposal, actor),
        asAuthor(proposal, actor, ProposalAction.WITHDRAW),
        asMember(proposal, actor, ProposalAction.DECLARE_INTEREST),
        decide(proposal, actor),
        asAuthor(proposal, actor, ProposalAction.REVISE));
  }

  public boolean mayChange() {
    return change.allowed();
  }

  public boolean mayConsult() {
    return consult.allowed();
  }

  public boolean maySubmit() {
    return submit.allowed();
  }

  public boolean mayWithdraw() {
    return withdraw.allowed();
  }

  public boolean mayDeclareInterest() {
    return declareInterest.allowed();
  }

  public boolean mayDecide() {
    return decide.allowed();
  }

  public boolean mayRevise() {
    return revise.allowed();
  }

  static May asAuthor(Proposal proposal, Actor actor, ProposalAction action) {
    if (!actor.may(Permission.WRITE_PROPOSAL) || !actor.isOf(proposal.commissioner())) {
      return May.notYours(
          "Only an author of the commissioner, %s, can do this."
              .formatted(proposal.commissioner()));
    }
    return byState(proposal, action);
  }

  private static May asMember(Proposal proposal, Actor actor, ProposalAction action) {
    if (!actor.may(Permission.DECIDE_PROPOSAL) || !actor.isOf(proposal.decidingBody())) {
      return May.notYours(
          "Only a member of the deciding body, %s, can do this."
              .formatted(proposal.decidingBody()));
    }
    return byState(proposal, action);
  }

  static May byState(Proposal proposal, ProposalAction action) {
    return proposal.state().allows(action)
        ? May.YES
        : May.no(
            "action-not-allowed",
            "This proposal is %s now, so it cannot be %s."
                .formatted(
                    proposal.state().title().toLowerCase(java.util.Locale.UK), action.done()));
  }

  /** GOV-3. */
  private static May change(Proposal proposal, Actor actor) {
    May may = asAuthor(proposal, actor, ProposalAction.CHANGE);
    List<OrganisationCode> asked = proposal.openConsultations();
    if (!may.allowed() || asked.isEmpty()) {
      return may;
    }
    return May.no(
        "consultation-open",
        "The text cannot be changed while a consultation on it is open: %s has not answered yet."
            .formatted(words(asked)));
  }

  /** GOV-6. */
  private static May submit(Proposal proposal, Actor actor) {
    May may = asAuthor(proposal, actor, ProposalAction.SUBMIT);
    if (!may.allowed()) {
      return may;
    }
    if (proposal.consultationsOfThisRound().isEmpty()) {
      return May.no(
          "not-consulted",
          "The Local Medical Committee must be consulted before the proposal can be submitted.");
    }
    List<OrganisationCode> asked = proposal.openConsultations();
    if (!asked.isEmpty()) {
      return May.no(
          "consultation-open",
          "The proposal cannot be submitted while a consultation is open: %s has not answered yet."
              .formatted(words(asked)));
    }
    long waiting = proposal.pointsWithoutReply();
    if (waiting > 0) {
      return May.no(
          "points-without-reply",
          "Every point of the consultation needs a reply before the proposal can be submitted: %s."
              .formatted(waiting == 1 ? "1 has none" : waiting + " have none"));
    }
    return May.YES;
  }

  /** GOV-7, GOV-8, GOV-9. */
  private static May decide(Proposal proposal, Actor actor) {
    May may = asMember(proposal, actor, ProposalAction.DECIDE);
    if (!may.allowed()) {
      return may;
    }
    if (proposal.wasWrittenBy(actor.id())) {
      return May.no(
          "decider-is-writer",
          "You had a hand in writing this proposal, so another member of %s must decide it."
              .formatted(proposal.decidingBody()));
    }
    if (proposal.hasInterest(actor.id())) {
      return May.no(
          "decider-has-interest",
          "You declared an interest in this proposal, so another member of %s must decide it."
              .formatted(proposal.decidingBody()));
    }
    return May.YES;
  }

  private static String words(List<OrganisationCode> bodies) {
    return String.join(", ", bodies.stream().map(OrganisationCode::value).toList());
  }
}
