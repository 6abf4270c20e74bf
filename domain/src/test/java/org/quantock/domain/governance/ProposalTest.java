package org.quantock.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quantock.domain.governance.GovernanceExamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.RuleViolated;

class ProposalTest {

  private static final OrganisationCode OTHER_LMC = new OrganisationCode("QLMX");

  @Test
  @DisplayName("GOV-11 Thanet: refused, revised, consulted on again, submitted again and approved")
  void a_refused_proposal_comes_back_and_is_approved_with_everything_on_record() {
    Proposal proposal = refused();
    assertThat(proposal.state()).isEqualTo(ProposalState.REFUSED);
    assertThat(proposal.turn().bodies()).containsExactly(CCG);

    LocalDate later = LocalDate.of(2014, 11, 17);
    proposal.revise(OTHER_AUTHOR, later);
    assertThat(proposal.state()).isEqualTo(ProposalState.DRAFT);
    proposal.change(text("A local scheme with an evaluation"), OTHER_AUTHOR, later);
    assertThat(code(() -> proposal.submit(OTHER_AUTHOR, later))).isEqualTo("not-consulted");
    proposal.consult(ConsultationId.fresh(), LMC, later.plusDays(7), OTHER_AUTHOR, later);
    proposal.answer(
        last(proposal), List.of(new PointMade(Stance.SUPPORT, "Better.")), OFFICER, later);
    proposal.reply(last(proposal), Map.of(1, "Thank you."), OTHER_AUTHOR, later);
    proposal.submit(OTHER_AUTHOR, later);
    proposal.decide(
        2,
        new DecisionText(Outcome.APPROVE, "An evaluation is planned.", null, later, later),
        MEMBER,
        later,
        RECORDED);

    assertThat(proposal.state()).isEqualTo(ProposalState.APPROVED);
    assertThat(proposal.revisions())
        .extracting(revision -> revision.text().title())
        .containsExactly("A local scheme", "A local scheme with an evaluation");
    assertThat(proposal.decisions())
        .extracting(Decision::revision, Decision::outcome, Decision::policy)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, Outcome.REFUSE, Policy.NATIONAL),
            org.assertj.core.groups.Tuple.tuple(2, Outcome.APPROVE, Policy.CO_COMMISSIONING));
    assertThat(proposal.consultations()).extracting(Consultation::revision).containsExactly(1, 2);
  }

  @Test
  void only_an_author_can_draft_and_never_for_their_own_body_to_decide() {
    assertThatThrownBy(() -> Proposal.draft(ProposalId.fresh(), DECIDING, text("t"), OFFICER, MAY))
        .isInstanceOf(NotPermitted.class);
    assertThat(fields(() -> Proposal.draft(ProposalId.fresh(), CCG, text("t"), AUTHOR, MAY)))
        .containsExactly("decidingBody");
  }

  @Test
  void only_authors_of_the_commissioner_can_change_it() {
    Proposal proposal = drafted();
    var stranger = person("A Stranger", new OrganisationCode("QCX"), Role.CCG_AUTHOR);
    assertThatThrownBy(() -> proposal.change(text("t"), stranger, MAY))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("QCC");
    proposal.change(text("Changed"), OTHER_AUTHOR, MAY);
    assertThat(proposal.current().text().title()).isEqualTo("Changed");
    assertThat(proposal.current().number()).isEqualTo(1);
  }

  @Test
  @DisplayName("GOV-1 An incomplete draft is not put to consultation")
  void an_incomplete_draft_cannot_be_consulted_on() {
    Proposal proposal = Proposal.draft(ProposalId.fresh(), DECIDING, titleOnly("t"), AUTHOR, MAY);
    assertThat(fields(() -> proposal.consult(ConsultationId.fresh(), LMC, MAY, AUTHOR, MAY)))
        .contains("aim1", "cost");
    assertThat(proposal.state()).isEqualTo(ProposalState.DRAFT);
  }

  @Test
  void a_consultation_is_not_due_before_it_opens_and_not_a_year_away() {
    Proposal proposal = drafted();
    assertThat(fields(() -> consult(proposal, LMC, MAY.minusDays(1)))).containsExactly("due");
    assertThat(fields(() -> consult(proposal, LMC, MAY.plusYears(1).plusDays(1))))
        .containsExactly("due");
    assertThat(fields(() -> consult(proposal, DECIDING, MAY))).containsExactly("body");
    consult(proposal, LMC, MAY);
    assertThat(code(() -> consult(proposal, LMC, MAY))).isEqualTo("consultation-open");
  }

  @Test
  @DisplayName("GOV-3 The text stands still while a consultation on it is open")
  void the_text_is_not_changed_while_a_consultation_is_open() {
    Proposal proposal = consulting();
    assertThat(code(() -> proposal.change(text("t"), AUTHOR, MAY))).isEqualTo("consultation-open");
  }

  @Test
  @DisplayName("GOV-2 What was consulted on stays; a change after that is the next revision")
  void a_change_after_consultation_is_the_next_revision() {
    Proposal proposal = answered();
    proposal.change(text("With the points taken in"), AUTHOR, MAY.plusDays(4));
    proposal.change(text("With the points well taken in"), AUTHOR, MAY.plusDays(4));
    assertThat(proposal.revisions())
        .extracting(revision -> revision.text().title())
        .containsExactly("A local scheme", "With the points well taken in");
    proposal.reply(last(proposal), Map.of(1, "Yes.", 2, "Taken in."), AUTHOR, MAY.plusDays(4));
    proposal.submit(AUTHOR, MAY.plusDays(5));
    assertThat(proposal.lastSubmittedRevision()).isEqualTo(2);
  }

  @Test
  @DisplayName("GOV-4 Nobody answers a consultation of another body")
  void only_the_body_consulted_answers() {
    Proposal proposal = consulting();
    var stranger = person("Other Officer", OTHER_LMC, Role.LMC_OFFICER);
    assertThatThrownBy(() -> proposal.answer(last(proposal), points(), stranger, MAY))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> proposal.answer(last(proposal), points(), AUTHOR, MAY))
        .isInstanceOf(NotPermitted.class);
    proposal.answer(last(proposal), points(), OFFICER, MAY);
    assertThat(code(() -> proposal.answer(last(proposal), points(), OFFICER, MAY)))
        .isEqualTo("action-not-allowed");
  }

  @Test
  void an_answer_has_points_and_every_point_a_text_and_a_stance() {
    Proposal proposal = consulting();
    assertThat(fields(() -> proposal.answer(last(proposal), List.of(), OFFICER, MAY)))
        .containsExactly("point1");
    assertThat(
            fields(
                () ->
                    proposal.answer(
                        last(proposal),
                        List.of(
                            new PointMade(Stance.SUPPORT, "Yes"),
                            new PointMade(null, " "),
                            new PointMade(Stance.CONCERN, "x".repeat(2001))),
                        OFFICER,
                        MAY)))
        .containsExactly("point2", "stance2", "point3");
  }

  @Test
  void a_reply_names_a_point_that_exists() {
    Proposal proposal = answered();
    assertThat(fields(() -> proposal.reply(last(proposal), Map.of(3, "x"), AUTHOR, MAY)))
        .containsExactly("reply3");
    assertThat(fields(() -> proposal.reply(last(proposal), Map.of(2, " "), AUTHOR, MAY)))
        .containsExactly("reply2");
    assertThatThrownBy(() -> proposal.reply(last(proposal), Map.of(1, "x"), OFFICER, MAY))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  @DisplayName("GOV-5 A consultation is closed unanswered after it was due, with a reason")
  void a_consultation_is_closed_unanswered_only_when_overdue() {
    Proposal proposal = consulting();
    LocalDate due = MAY.plusDays(14);
    assertThat(code(() -> proposal.closeUnanswered(last(proposal), "No answer.", AUTHOR, due)))
        .isEqualTo("consultation-not-due");
    assertThat(fields(() -> proposal.closeUnanswered(last(proposal), " ", AUTHOR, due.plusDays(1))))
        .containsExactly("reason");
    proposal.closeUnanswered(last(proposal), "No answer came.", AUTHOR, due.plusDays(1));
    assertThat(proposal.consultation(last(proposal)).state())
        .isEqualTo(ConsultationState.CLOSED_UNANSWERED);
    proposal.submit(AUTHOR, due.plusDays(1));
    assertThat(proposal.state()).isEqualTo(ProposalState.SUBMITTED);
  }

  @Test
  @DisplayName("GOV-6 Not submitted without consultation, during one, or with a point unanswered")
  void it_is_submitted_only_after_a_finished_consultation() {
    assertThat(code(() -> drafted().submit(AUTHOR, MAY))).isEqualTo("not-consulted");
    assertThat(code(() -> consulting().submit(AUTHOR, MAY))).isEqualTo("consultation-open");
    Proposal proposal = answered();
    assertThat(code(() -> proposal.submit(AUTHOR, MAY))).isEqualTo("points-without-reply");
    proposal.reply(last(proposal), Map.of(1, "Thank you."), AUTHOR, MAY);
    assertThat(code(() -> proposal.submit(AUTHOR, MAY))).isEqualTo("points-without-reply");
    proposal.reply(last(proposal), Map.of(2, "It is."), AUTHOR, MAY);
    proposal.submit(AUTHOR, MAY);
    assertThat(proposal.turn().bodies()).containsExactly(DECIDING);
  }

  @Test
  @DisplayName("GOV-7 Only the deciding body decides")
  void only_a_member_of_the_deciding_body_decides() {
    Proposal proposal = submitted();
    var stranger = person("Strange Member", new OrganisationCode("QXX"), Role.DECISION_MAKER);
    assertThatThrownBy(() -> proposal.decide(1, approval(), stranger, JUNE, RECORDED))
        .isInstanceOf(NotPermitted.class);
    assertThat(code(() -> replied().decide(1, approval(), MEMBER, JUNE, RECORDED)))
        .isEqualTo("action-not-allowed");
  }

  @Test
  @DisplayName("GOV-8 Nobody decides a proposal they wrote")
  void a_writer_who_moved_to_the_deciding_body_cannot_decide() {
    Proposal proposal = submitted();
    var moved = person(AUTHOR.name(), DECIDING, Role.DECISION_MAKER);
    assertThat(code(() -> proposal.decide(1, approval(), moved, JUNE, RECORDED)))
        .isEqualTo("decider-is-writer");
  }

  @Test
  @DisplayName("GOV-9 A conflicted person is refused at the moment of decision")
  void a_person_with_a_declared_interest_cannot_decide_but_another_can() {
    Proposal proposal = submitted();
    proposal.declareInterest("I am a partner in a practice of the area.", MEMBER, JUNE);
    assertThat(code(() -> proposal.decide(1, approval(), MEMBER, JUNE, RECORDED)))
        .isEqualTo("decider-has-interest");
    proposal.decide(1, approval(), OTHER_MEMBER, JUNE, RECORDED);
    assertThat(proposal.state()).isEqualTo(ProposalState.APPROVED);
  }

  @Test
  @DisplayName("GOV-7 Reasons always, conditions with approval with conditions and only then")
  void a_decision_is_whole() {
    Proposal proposal = submitted();
    assertThat(fields(() -> decide(proposal, new DecisionText(null, " ", List.of(), null, null))))
        .containsExactly("outcome", "reasons", "decidedOn");
    assertThat(
            fields(
                () ->
                    decide(
                        proposal,
                        new DecisionText(
                            Outcome.APPROVE_WITH_CONDITIONS, "r", List.of(" "), JUNE, APRIL))))
        .containsExactly("condition1");
    assertThat(
            fields(
                () ->
                    decide(
                        proposal,
                        new DecisionText(Outcome.APPROVE, "r", List.of("c"), JUNE, APRIL))))
        .containsExactly("condition1");
    decide(
        proposal,
        new DecisionText(Outcome.APPROVE_WITH_CONDITIONS, "r", List.of("c"), JUNE, APRIL));
    assertThat(proposal.state()).isEqualTo(ProposalState.APPROVED_WITH_CONDITIONS);
  }

  @Test
  @DisplayName("GOV-10 Decided between submission and today, effective within the dates proposed")
  void the_dates_of_a_decision_make_sense() {
    Proposal proposal = submitted();
    assertThat(fields(() -> decide(proposal, decided(JUNE.plusDays(1), APRIL))))
        .containsExactly("decidedOn");
    assertThat(fields(() -> decide(proposal, decided(MAY, APRIL)))).containsExactly("decidedOn");
    assertThat(fields(() -> decide(proposal, decided(JUNE, APRIL.minusDays(1)))))
        .containsExactly("effectiveOn");
    assertThat(fields(() -> decide(proposal, decided(JUNE, null)))).containsExactly("effectiveOn");
    assertThat(
            fields(
                () ->
                    decide(
                        proposal, new DecisionText(Outcome.REFUSE, "r", List.of(), JUNE, APRIL))))
        .containsExactly("effectiveOn");
  }

  @Test
  @DisplayName("GOV-10 An approval that takes effect before it was given is retrospective")
  void a_decision_after_its_date_of_effect_is_retrospective() {
    assertThat(decide(submitted(), decided(JUNE, APRIL)).isRetrospective()).isTrue();
    assertThat(decide(submitted(), decided(JUNE, JUNE)).isRetrospective()).isFalse();
    assertThat(decide(submitted(), refusal()).isRetrospective()).isFalse();
    assertThat(decide(submitted(), approval()).recordedAt()).isEqualTo(RECORDED);
  }

  @Test
  @DisplayName("GOV-12 Nobody decides a revision other than the one before the body")
  void a_decision_names_the_revision_it_decides() {
    assertThat(code(() -> submitted().decide(2, approval(), MEMBER, JUNE, RECORDED)))
        .isEqualTo("other-revision");
  }

  @Test
  void withdrawing_needs_a_reason_and_closes_what_is_open() {
    Proposal proposal = consulting();
    assertThat(fields(() -> proposal.withdraw("", AUTHOR, MAY))).containsExactly("reason");
    proposal.withdraw("The area joins another scheme.", AUTHOR, MAY);
    assertThat(proposal.state()).isEqualTo(ProposalState.WITHDRAWN);
    assertThat(proposal.consultation(last(proposal)).state())
        .isEqualTo(ConsultationState.CLOSED_UNANSWERED);
    assertThat(code(() -> proposal.answer(last(proposal), points(), OFFICER, MAY)))
        .isEqualTo("action-not-allowed");
  }

  @Test
  void the_turn_follows_the_life_of_the_proposal() {
    assertThat(drafted().turn().isOf(AUTHOR)).isTrue();
    assertThat(consulting().turn())
        .isEqualTo(new Turn(List.of(LMC), "to answer the consultation by 15 May 2014"));
    assertThat(answered().turn()).isEqualTo(new Turn(List.of(CCG), "to reply to 2 points"));
    assertThat(replied().turn()).isEqualTo(new Turn(List.of(CCG), "to submit the proposal"));
    assertThat(submitted().turn().isOf(MEMBER)).isTrue();
    assertThat(refused().turn().isOf(AUTHOR)).isTrue();
  }

  @Test
  @DisplayName("What the page shows as allowed is what the proposal does")
  void access_says_why_not_and_who_can() {
    ProposalAccess officer = ProposalAccess.of(drafted(), OFFICER);
    assertThat(officer.mayChange()).isFalse();
    assertThat(officer.change().reason()).contains("author").contains("QCC");
    ProposalAccess author = ProposalAccess.of(answered(), AUTHOR);
    assertThat(author.mayChange()).isTrue();
    assertThat(author.maySubmit()).isFalse();
    assertThat(author.submit().reason()).contains("2 have none");
    assertThat(author.mayDecide()).isFalse();
    assertThat(author.decide().reason()).contains("QNE");
  }

  private static DecisionText decided(LocalDate on, LocalDate effective) {
    return new DecisionText(Outcome.APPROVE, "r", List.of(), on, effective);
  }

  private static Decision decide(Proposal proposal, DecisionText text) {
    return proposal.decide(proposal.current().number(), text, MEMBER, JUNE, RECORDED);
  }

  private static void consult(Proposal proposal, OrganisationCode body, LocalDate due) {
    proposal.consult(ConsultationId.fresh(), body, due, AUTHOR, MAY);
  }

  private static String code(ThrowingCallable act) {
    return catchThrowableOfType(RuleViolated.class, act).code();
  }

  private static List<String> fields(ThrowingCallable act) {
    return catchThrowableOfType(InvalidInput.class, act).problems().stream()
        .map(Problem::field)
        .toList();
  }
}
