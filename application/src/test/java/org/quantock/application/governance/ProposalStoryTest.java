package org.quantock.application.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quantock.domain.governance.GovernanceExamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.Task;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Role;
import org.quantock.domain.governance.ConsultationId;
import org.quantock.domain.governance.DecisionText;
import org.quantock.domain.governance.Outcome;
import org.quantock.domain.governance.PointMade;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalState;
import org.quantock.domain.governance.ProposalText;
import org.quantock.domain.governance.Stance;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

class ProposalStoryTest {

  private final GovernanceDesk desk = new GovernanceDesk();

  @Test
  @DisplayName("GOV-11 Thanet: a refused proposal comes back and is approved")
  void a_refused_proposal_is_revised_and_approved_and_every_step_is_audited() {
    ProposalId id = desk.as(AUTHOR).on(MAY).draft(text("A local scheme"));
    submit(id);
    desk.as(MEMBER).on(JUNE).decide(id, 1, refusal());
    desk.as(AUTHOR).revise(id);
    desk.change(id, 0, text("With an evaluation"));
    submit(id);
    desk.as(OTHER_MEMBER).declareInterest(id, "My practice is in the area.");
    assertThat(code(() -> desk.decide(id, 2, decided(Outcome.APPROVE))))
        .isEqualTo("decider-has-interest");
    desk.as(MEMBER).decide(id, 2, decided(Outcome.APPROVE));

    assertThat(desk.proposal(id).state()).isEqualTo(ProposalState.APPROVED);
    assertThat(desk.desk.entries)
        .extracting(entry -> entry.action())
        .containsExactly(
            "DraftProposal",
            "OpenConsultation",
            "AnswerConsultation",
            "ReplyToConsultation",
            "SubmitProposal",
            "DecideProposal",
            "ReviseProposal",
            "ChangeProposal",
            "OpenConsultation",
            "AnswerConsultation",
            "ReplyToConsultation",
            "SubmitProposal",
            "DeclareInterest",
            "DecideProposal");
    assertThat(desk.desk.sentences().get(13)).contains("(retrospective)");
  }

  @Test
  @DisplayName("AUD-5: the record says what each step changed, before and after, and why")
  void the_record_says_what_each_step_changed_and_why() {
    ProposalId id = desk.as(AUTHOR).on(MAY).draft(text("First"));
    desk.change(id, 0, text("Second"));
    submit(id);
    desk.as(MEMBER).on(JUNE).decide(id, 1, refusal());

    assertThat(desk.desk.entries.stream().flatMap(entry -> entry.changes().stream()))
        .containsExactly(
            "decided by: nothing → QNE",
            "cost: nothing → £6,800,000.00",
            "begins on: nothing → 2014-04-01",
            "ends on: nothing → 2015-03-31",
            "title: First → Second",
            "state: Draft → Consulting",
            "answer due: nothing → 2014-05-15",
            "consultation: Open → Answered",
            "point 1: nothing → Support: Yes.",
            "reply to point 1: nothing → Thank you.",
            "state: Consulting → Submitted",
            "state: Submitted → Refused");
    assertThat(desk.desk.entries.get(6).reason()).isEqualTo("No evaluation is planned.");
  }

  @Test
  @DisplayName("AUD-5: of a long text the record has the part that changed")
  void of_a_long_text_the_record_has_the_part_that_changed() {
    String much = "Much of it stays as it was. ".repeat(200);
    ProposalId id = desk.as(AUTHOR).on(MAY).draft(withCase(much + "It saves time."));

    desk.change(id, 0, withCase(much + "It saves lives."));

    assertThat(desk.desk.entries.get(1).changes())
        .singleElement()
        .asString()
        .startsWith("case: …")
        .contains("It saves time. → …")
        .endsWith("It saves lives.")
        .hasSizeLessThan(500);
  }

  private static ProposalText withCase(String words) {
    ProposalText text = text("A local scheme");
    return new ProposalText(
        text.title(),
        text.aims(),
        words,
        text.measures(),
        text.cost(),
        text.costExplanation(),
        text.startsOn(),
        text.endsOn());
  }

  /** Takes a draft through consultation to the deciding body. */
  private void submit(ProposalId id) {
    ConsultationId asked = desk.as(AUTHOR).consult(id);
    desk.as(OFFICER).answer(asked, List.of(new PointMade(Stance.SUPPORT, "Yes.")));
    desk.as(AUTHOR).reply(asked, 0, Map.of(1, "Thank you."));
    desk.submit(id);
  }

  @Test
  void a_stale_version_changes_nothing() {
    ProposalId id = desk.as(AUTHOR).draft(text("Mine"));
    assertThatThrownBy(() -> desk.change(id, 7, text("Theirs"))).isInstanceOf(Stale.class);
    assertThat(desk.proposal(id).current().text().title()).isEqualTo("Mine");
    assertThat(desk.desk.entries).hasSize(1);
  }

  @Test
  void only_a_deciding_body_decides_and_only_an_lmc_is_consulted() {
    var draft =
        new DraftProposal(
            desk.proposals, desk.bodies, desk.desk.caller, desk.desk.calendar(), desk.desk.audit);
    assertThat(fields(() -> draft.handle(new DraftProposal.Command(LMC, text("t")))))
        .containsExactly("decidingBody");
    assertThat(fields(() -> draft.handle(new DraftProposal.Command(null, text("t")))))
        .containsExactly("decidingBody");
    desk.as(person("Lost Author", new OrganisationCode("QXX"), Role.CCG_AUTHOR));
    assertThat(code(() -> draft.handle(new DraftProposal.Command(DECIDING, text("t")))))
        .isEqualTo("not-a-commissioner");
    ProposalId id = desk.as(AUTHOR).draft(text("t"));
    var open =
        new OpenConsultation(
            desk.proposals, desk.bodies, desk.desk.caller, desk.desk.calendar(), desk.desk.audit);
    var unknown = new OrganisationCode("XYZ");
    assertThat(fields(() -> open.handle(new OpenConsultation.Command(id, unknown, MAY))))
        .containsExactly("body");
    assertThat(fields(() -> open.handle(new OpenConsultation.Command(id, null, null))))
        .containsExactly("body", "due");
  }

  @Test
  @DisplayName("GOV-14 An author of another CCG finds nothing, to read or to change")
  void the_proposal_of_another_ccg_does_not_exist() {
    ProposalId id = desk.as(AUTHOR).draft(text("t"));
    desk.as(person("Stranger", new OrganisationCode("QCX"), Role.CCG_AUTHOR));
    assertThatThrownBy(() -> desk.view(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.change(id, 0, text("x"))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.submit(id)).isInstanceOf(NotFound.class);
    assertThat(desk.list()).isEmpty();
  }

  @Test
  void a_person_who_sees_it_but_may_not_act_is_told_who_may() {
    ProposalId id = desk.as(AUTHOR).draft(text("t"));
    desk.as(ADMINISTRATOR);
    assertThat(desk.view(id).access().mayChange()).isFalse();
    assertThatThrownBy(() -> desk.change(id, 0, text("x")))
        .isInstanceOf(NotPermitted.class)
        .hasMessage(desk.view(id).access().change().reason());
  }

  @Test
  @DisplayName("GOV-5 Closed unanswered after the due date, then submitted")
  void a_proposal_goes_on_without_an_answer_that_did_not_come() {
    ProposalId id = desk.as(AUTHOR).on(MAY).draft(text("t"));
    ConsultationId asked = desk.consult(id);
    assertThat(code(() -> desk.close(asked, "No answer."))).isEqualTo("consultation-not-due");
    desk.on(MAY.plusDays(15)).close(asked, "No answer came.");
    desk.submit(id);
    assertThat(desk.as(MEMBER).view(id).consultations())
        .extracting(ConsultationDetail::closingReason)
        .containsExactly("No answer came.");
  }

  @Test
  @DisplayName("GOV-14 The deciding body reads what was submitted, not the draft after it")
  void the_detail_is_limited_to_what_the_person_may_read() {
    ProposalId id = desk.as(AUTHOR).on(MAY).draft(text("First"));
    submit(id);
    desk.as(MEMBER).on(JUNE).decide(id, 1, refusal());
    desk.as(AUTHOR).revise(id);
    desk.change(id, 0, text("Secret second"));

    assertThat(desk.as(AUTHOR).view(id).latest().text().title()).isEqualTo("Secret second");
    assertThat(desk.as(MEMBER).view(id).latest().text().title()).isEqualTo("First");
    assertThat(desk.as(OFFICER).view(id).latest().text().title()).isEqualTo("First");
    assertThat(desk.as(MEMBER).list()).extracting(ProposalRow::title).containsExactly("First");
    assertThat(desk.as(MEMBER).view(id).lastDecision().reference()).endsWith("/1");
  }

  @Test
  void the_list_says_whose_turn_it_is_by_name() {
    ProposalId id = desk.as(AUTHOR).on(MAY).draft(text("t"));
    desk.consult(id);
    assertThat(desk.list())
        .extracting(ProposalRow::turn, ProposalRow::yours)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Quantock LMC to answer the consultation by 15 May 2014", false));
    assertThat(desk.as(OFFICER).list()).extracting(ProposalRow::yours).containsExactly(true);
  }

  @Test
  void the_home_page_lists_open_proposals_for_those_who_take_part() {
    ProposalId id = desk.as(AUTHOR).on(MAY).draft(text("t"));
    desk.consult(id);
    var tasks = new ProposalTasks(desk.proposals, desk.bodies);
    assertThat(tasks.tasks(OFFICER, MAY))
        .extracting(Task::mine, Task::due, Task::href)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(true, MAY.plusDays(14), "/proposal?id=" + id));
    assertThat(tasks.tasks(AUTHOR, MAY))
        .extracting(Task::mine, Task::turn)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                false, "Quantock LMC to answer the consultation by 15 May 2014"));
    assertThat(tasks.tasks(MEMBER, MAY)).isEmpty();
    assertThat(tasks.tasks(ADMINISTRATOR, MAY)).isEmpty();
  }

  @Test
  void a_decision_is_checked_without_being_recorded() {
    ProposalId id = desk.as(AUTHOR).on(MAY).draft(text("t"));
    submit(id);
    var check =
        new CheckDecision(desk.proposals, desk.as(MEMBER).desk.caller, desk.desk.calendar());
    desk.on(JUNE);
    check.ask(new DecideProposal.Command(id, 1, refusal()));
    assertThat(desk.proposal(id).state()).isEqualTo(ProposalState.SUBMITTED);
    var nothing = new DecisionText(null, "", List.of(), JUNE, null);
    assertThat(fields(() -> check.ask(new DecideProposal.Command(id, 1, nothing))))
        .containsExactly("outcome", "reasons");
  }

  @Test
  void only_approved_proposals_are_offered_for_a_scheme() {
    ProposalId refused = desk.as(AUTHOR).on(MAY).draft(text("Refused"));
    submit(refused);
    desk.as(MEMBER).on(JUNE).decide(refused, 1, refusal());
    ProposalId approved = desk.as(AUTHOR).on(MAY).draft(text("Approved"));
    submit(approved);
    desk.as(MEMBER)
        .on(JUNE)
        .decide(
            approved,
            1,
            new DecisionText(
                Outcome.APPROVE_WITH_CONDITIONS, "r", List.of("Evaluate"), JUNE, APRIL));
    assertThat(desk.as(ADMINISTRATOR).approved())
        .extracting(ApprovedProposalRow::id, ApprovedProposalRow::conditions)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(approved, List.of("Evaluate")));
  }

  @Test
  @DisplayName("AUD-5: withdrawing is on record with its reason")
  void withdrawing_is_recorded_with_its_reason() {
    ProposalId id = desk.as(AUTHOR).draft(text("t"));
    desk.consult(id);
    desk.withdraw(id, "Not now.");
    assertThat(desk.desk.entries.get(2).changes())
        .containsExactly(
            "state: Consulting → Withdrawn", "consultation of QLMC: Open → Closed unanswered");
    assertThat(desk.desk.entries.get(2).reason()).isEqualTo("Not now.");
    assertThat(desk.view(id).withdrawalReason()).isEqualTo("Not now.");
    assertThat(desk.view(id).state()).isEqualTo(ProposalState.WITHDRAWN);
  }

  static Stream<Arguments> who_may_call_what() {
    return Stream.of(
        Arguments.of(DraftProposal.class, Permission.WRITE_PROPOSAL),
        Arguments.of(ChangeProposal.class, Permission.WRITE_PROPOSAL),
        Arguments.of(OpenConsultation.class, Permission.WRITE_PROPOSAL),
        Arguments.of(AnswerConsultation.class, Permission.ANSWER_CONSULTATION),
        Arguments.of(ReplyToConsultation.class, Permission.WRITE_PROPOSAL),
        Arguments.of(CloseConsultationUnanswered.class, Permission.WRITE_PROPOSAL),
        Arguments.of(SubmitProposal.class, Permission.WRITE_PROPOSAL),
        Arguments.of(WithdrawProposal.class, Permission.WRITE_PROPOSAL),
        Arguments.of(DeclareInterest.class, Permission.DECIDE_PROPOSAL),
        Arguments.of(DecideProposal.class, Permission.DECIDE_PROPOSAL),
        Arguments.of(ReviseProposal.class, Permission.WRITE_PROPOSAL),
        Arguments.of(ListProposals.class, Permission.VIEW_PROPOSALS),
        Arguments.of(ViewProposal.class, Permission.VIEW_PROPOSALS),
        Arguments.of(CheckDecision.class, Permission.DECIDE_PROPOSAL),
        Arguments.of(BodiesToAsk.class, Permission.WRITE_PROPOSAL),
        Arguments.of(ApprovedProposals.class, Permission.CONFIGURE_SCHEME),
        Arguments.of(PublishedDecisions.class, Permission.PUBLIC));
  }

  @ParameterizedTest
  @MethodSource("who_may_call_what")
  void every_act_and_every_read_names_its_permission(Class<?> type, Permission permission) {
    assertThat(type.getAnnotation(Requires.class).value()).isEqualTo(permission);
  }

  private static DecisionText decided(Outcome outcome) {
    LocalDate effective = outcome == Outcome.REFUSE ? null : APRIL;
    return new DecisionText(outcome, "For its reasons.", List.of(), JUNE, effective);
  }

  private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    return catchThrowableOfType(RuleViolated.class, act).code();
  }

  private static List<String> fields(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    return catchThrowableOfType(InvalidInput.class, act).problems().stream()
        .map(Problem::field)
        .toList();
  }
}
