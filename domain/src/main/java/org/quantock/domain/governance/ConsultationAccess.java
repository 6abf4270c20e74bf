package org.quantock.domain.governance;

import java.time.LocalDate;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;

/** What a person may do with a consultation now, and where they may not, why and who can. */
public record ConsultationAccess(May answer, May reply, May close) {

  public static ConsultationAccess of(
      Proposal proposal, Consultation consultation, Actor actor, LocalDate today) {
    return new ConsultationAccess(
        answer(proposal, consultation, actor),
        reply(proposal, consultation, actor),
        close(proposal, consultation, actor, today));
  }

  public boolean mayAnswer() {
    return answer.allowed();
  }

  public boolean mayReply() {
    return reply.allowed();
  }

  public boolean mayClose() {
    return close.allowed();
  }

  /** GOV-4. */
  private static May answer(Proposal proposal, Consultation consultation, Actor actor) {
    if (!actor.may(Permission.ANSWER_CONSULTATION) || !actor.isOf(consultation.body())) {
      return May.notYours(
          "Only an officer of the body consulted, %s, can answer.".formatted(consultation.body()));
    }
    May may = ProposalAccess.byState(proposal, ProposalAction.ANSWER);
    return may.allowed() ? byState(consultation, ConsultationAction.ANSWER) : may;
  }

  private static May reply(Proposal proposal, Consultation consultation, Actor actor) {
    May may = ProposalAccess.asAuthor(proposal, actor, ProposalAction.REPLY);
    if (!may.allowed()) {
      return may;
    }
    if (!proposal.consultationsOfThisRound().contains(consultation)) {
      return May.no(
          "consultation-decided",
          "The proposal was decided after this consultation, so the replies stand as they are.");
    }
    return byState(consultation, ConsultationAction.REPLY);
  }

  /** GOV-5. */
  private static May close(
      Proposal proposal, Consultation consultation, Actor actor, LocalDate today) {
    May may = ProposalAccess.asAuthor(proposal, actor, ProposalAction.ANSWER);
    if (may.allowed()) {
      may = byState(consultation, ConsultationAction.CLOSE_UNANSWERED);
    }
    if (may.allowed() && !consultation.isOverdue(today)) {
      return May.no(
          "consultation-not-due",
          "%s has until %s to answer; the consultation can be closed unanswered from the day after."
              .formatted(consultation.body(), ProposalText.written(consultation.due())));
    }
    return may;
  }

  private static May byState(Consultation consultation, ConsultationAction action) {
    if (consultation.state().allows(action)) {
      return May.YES;
    }
    return May.no(
        "action-not-allowed",
        switch (consultation.state()) {
          case OPEN -> "%s has not answered this consultation yet.".formatted(consultation.body());
          case ANSWERED -> "%s has answered this consultation.".formatted(consultation.body());
          case CLOSED_UNANSWERED -> "This consultation was closed without an answer.";
        });
  }
}
