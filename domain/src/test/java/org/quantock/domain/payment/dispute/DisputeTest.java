package org.quantock.domain.payment.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quantock.domain.payment.dispute.SomeDispute.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentCause;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

class DisputeTest {

  @Test
  @DisplayName("DIS-1: a dispute keeps what was questioned as it stood")
  void a_dispute_keeps_what_was_questioned() {
    Dispute dispute = raised();

    assertThat(dispute.subject().label()).isEqualTo("Payment R1-0001, Protected QOF payment");
    assertThat(dispute.facts())
        .containsExactly(
            new QuestionedFact("Released", "£25,000.00"),
            new QuestionedFact("Whole share", "£26,500.00"));
    assertThat(dispute.reference()).isEqualTo("D1");
  }

  @Test
  @DisplayName("DIS-1: what is another practice's does not exist to be questioned")
  void another_practices_figure_does_not_exist() {
    assertThatThrownBy(
            () ->
                new Dispute(
                    DisputeId.fresh(),
                    1,
                    questioned(),
                    "Why?",
                    step(OTHER_PRACTICE),
                    DisputeClock.STANDARD))
        .isInstanceOf(NotFound.class);
  }

  static Stream<Arguments> everyStateAndAction() {
    return Stream.of(DisputeState.values())
        .flatMap(
            state -> Stream.of(DisputeAction.values()).map(action -> Arguments.of(state, action)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStateAndAction")
  @DisplayName("DIS-3: every verb refuses where the state does not allow it")
  void every_verb_follows_the_state(DisputeState state, DisputeAction action) {
    Dispute dispute = in(state);
    if (action == DisputeAction.END_INVITATION && state.isOpen()) {
      dispute.invite(LMC, step(MANAGER));
    }
    int before = dispute.entries().size();
    ThrowingCallable verb = () -> verbs(dispute).get(action).run();

    if (state.allows(action)) {
      assertThat(DisputeAccess.of(dispute, doer(action)).may(action).given()).isTrue();
      org.assertj.core.api.Assertions.assertThatCode(verb).doesNotThrowAnyException();
      assertThat(dispute.entries()).hasSizeGreaterThan(before);
    } else {
      refused("action-not-allowed", verb);
      assertThat(dispute.entries()).hasSize(before);
      assertThat(dispute.state()).isEqualTo(state);
    }
  }

  private static Dispute in(DisputeState state) {
    return switch (state) {
      case RAISED -> raised();
      case ANSWERED -> answered();
      case PANEL -> putDown();
      case ACCEPTED -> accepted();
      case DECIDED -> decided();
      case WITHDRAWN -> withdrawn();
    };
  }

  private static Actor doer(DisputeAction action) {
    return switch (action) {
      case ATTACH, REMARK, INVITE, END_INVITATION, ACCEPT, TAKE_TO_PANEL, WITHDRAW -> MANAGER;
      case ANSWER -> ANSWERER;
      case PUT_DOWN, AGREE -> SECOND_PANEL;
    };
  }

  private static Map<DisputeAction, Runnable> verbs(Dispute dispute) {
    Map<DisputeAction, Runnable> verbs = new EnumMap<>(DisputeAction.class);
    for (DisputeAction action : DisputeAction.values()) {
      Step step = step(doer(action));
      verbs.put(
          action,
          switch (action) {
            case ATTACH -> () -> dispute.attach(file(), "List sizes", step);
            case REMARK -> () -> dispute.remark("See the file.", step);
            case INVITE -> () -> dispute.invite(LMC, step);
            case END_INVITATION -> () -> dispute.endInvitation(step);
            case ANSWER ->
                () ->
                    dispute.answer(
                        Finding.NOT_UPHELD, MoneyEffect.NONE, "No.", step, DisputeClock.STANDARD);
            case ACCEPT -> () -> dispute.accept(dispute.version(), step);
            case TAKE_TO_PANEL -> () -> dispute.takeToPanel("No.", step, DisputeClock.STANDARD);
            case PUT_DOWN ->
                () -> dispute.putDown(Finding.NOT_UPHELD, MoneyEffect.NONE, "No.", List.of(), step);
            case AGREE -> () -> dispute.agree(dispute.version(), List.of(), step);
            case WITHDRAW -> () -> dispute.withdraw("We misread it.", step);
          });
    }
    return verbs;
  }

  @Test
  @DisplayName("DIS-4: nobody does the other side's part")
  void nobody_does_the_other_sides_part() {
    refused("not-your-part", () -> answer(raised(), MANAGER));
    refused("not-your-part", () -> answer(raised(), OTHER_TEAM));
    refused("not-your-part", () -> answered().accept(0, step(ANSWERER)));
    refused("not-your-part", () -> answered().accept(0, step(OTHER_PRACTICE)));
    refused("not-your-part", () -> raised().withdraw("No.", step(LMC_OFFICER)));
    refused("not-your-part", () -> raised().invite(LMC, step(REVIEWER)));
    refused("not-your-part", () -> raised().remark("Hello", step(LMC_OFFICER)));
    refused("not-your-part", () -> raised().remark("Hello", step(AUDITOR)));
    refused(
        "not-your-part",
        () -> onPanel().putDown(Finding.UPHELD, EFFECT, "Yes.", List.of(), step(ANSWERER)));
  }

  private static void answer(Dispute dispute, Actor by) {
    dispute.answer(Finding.UPHELD, EFFECT, "Yes.", step(by), DisputeClock.STANDARD);
  }

  @Test
  @DisplayName("DIS-5: each turn is due so many working days after the step before it")
  void each_turn_is_due_in_working_days() {
    Dispute dispute = raised();
    // Raised on Monday 15 September 2014.
    assertThat(dispute.dueOn()).contains(LocalDate.of(2014, 9, 29));

    dispute.answer(
        Finding.NOT_UPHELD,
        MoneyEffect.NONE,
        "No.",
        step(ANSWERER, LocalDate.of(2014, 12, 15)),
        DisputeClock.STANDARD);
    // Ten working days over Christmas Day, Boxing Day and New Year's Day.
    assertThat(dispute.dueOn()).contains(LocalDate.of(2014, 12, 31));

    dispute.takeToPanel("No.", step(MANAGER, LocalDate.of(2014, 12, 17)), DisputeClock.STANDARD);
    assertThat(dispute.dueOn()).contains(LocalDate.of(2015, 1, 19));
    assertThat(dispute.state().turn()).isEqualTo(Side.PANEL);
  }

  @Test
  @DisplayName("DIS-5: a remark, a file or a decision put down does not move the day")
  void what_is_said_in_between_does_not_move_the_day() {
    Dispute dispute = onPanel();
    var due = dispute.dueOn();

    dispute.remark("One more thing.", step(MANAGER, RAISED.plusDays(20)));
    dispute.attach(file(), "Lists", step(ANSWERER, RAISED.plusDays(20)));
    dispute.putDown(Finding.UPHELD, EFFECT, "Yes.", List.of(), step(PANEL, RAISED.plusDays(20)));

    assertThat(dispute.dueOn()).isEqualTo(due);
  }

  @Test
  @DisplayName("DIS-5: a day that passes decides nothing")
  void a_day_that_passes_is_overdue_and_decides_nothing() {
    Dispute dispute = raised();
    LocalDate due = dispute.dueOn().orElseThrow();

    assertThat(dispute.isOverdue(due)).isFalse();
    assertThat(dispute.isOverdue(due.plusDays(1))).isTrue();
    assertThat(dispute.state()).isEqualTo(DisputeState.RAISED);
    assertThat(accepted().isOverdue(due.plusYears(1))).isFalse();
  }

  @Test
  @DisplayName("DIS-6: the parties see it, nobody else does")
  void the_parties_see_it_and_nobody_else_does() {
    Dispute dispute = raised();

    assertThat(List.of(MANAGER, LEAD_GP, REVIEWER, ANSWERER, AUDITOR))
        .allMatch(actor -> DisputeAccess.sees(dispute, actor));
    assertThat(List.of(OTHER_PRACTICE, OTHER_TEAM, LMC_OFFICER, OTHER_LMC, PANEL))
        .noneMatch(actor -> DisputeAccess.sees(dispute, actor));
  }

  @Test
  @DisplayName("DIS-6: the LMC sees it while it is invited, and no other LMC does")
  void the_lmc_sees_it_while_it_is_invited() {
    Dispute dispute = raised();
    dispute.invite(LMC, step(MANAGER));

    assertThat(DisputeAccess.sees(dispute, LMC_OFFICER)).isTrue();
    assertThat(DisputeAccess.sees(dispute, OTHER_LMC)).isFalse();
    dispute.remark("We have seen this elsewhere.", step(LMC_OFFICER));
    refused("not-your-part", () -> dispute.attach(file(), "Lists", step(LMC_OFFICER)));

    dispute.endInvitation(step(LEAD_GP));
    assertThat(DisputeAccess.sees(dispute, LMC_OFFICER)).isFalse();
    refused("not-your-part", () -> dispute.remark("And more.", step(LMC_OFFICER)));
  }

  @Test
  @DisplayName("DIS-6: only an LMC can be invited, one at a time")
  void only_an_lmc_can_be_invited() {
    Dispute dispute = raised();
    var ccg = new Body(new OrganisationCode("QCC"), "A CCG", BodyKind.CCG, true);

    assertThatThrownBy(() -> dispute.invite(ccg, step(MANAGER))).isInstanceOf(InvalidInput.class);
    dispute.invite(LMC, step(MANAGER));
    refused("lmc-invited", () -> dispute.invite(LMC, step(MANAGER)));
    dispute.endInvitation(step(MANAGER));
    refused("lmc-not-invited", () -> dispute.endInvitation(step(MANAGER)));
  }

  @Test
  @DisplayName("DIS-6: the panel sees it from when it is taken there, but not its own practice's")
  void the_panel_sees_it_from_when_it_is_taken_there() {
    assertThat(DisputeAccess.sees(answered(), PANEL)).isFalse();
    assertThat(DisputeAccess.sees(onPanel(), PANEL)).isTrue();
    assertThat(DisputeAccess.sees(decided(), PANEL)).isTrue();
    assertThat(DisputeAccess.sees(onPanel(), actor("Both", "Z99001", Role.PANEL_MEMBER))).isFalse();
  }

  @Test
  @DisplayName("DIS-7: nobody decides who had a part before")
  void nobody_decides_who_had_a_part_before() {
    Dispute dispute = onPanel();
    for (Actor involved : List.of(REVIEWER, PREPARER, ANSWERER, MANAGER, LEAD_GP)) {
      Actor onPanelToo = also(involved, "QNE");
      refused(
          "panel-member-involved",
          () -> dispute.putDown(Finding.UPHELD, EFFECT, "Yes.", List.of(), step(onPanelToo)));
    }
    refused(
        "panel-member-involved",
        () ->
            dispute.putDown(
                Finding.UPHELD,
                EFFECT,
                "Yes.",
                List.of(),
                step(actor("New Colleague", "Z99001", Role.PANEL_MEMBER))));
  }

  @Test
  @DisplayName("DIS-7: who authorised the payment after the dispute was raised is barred too")
  void who_became_involved_later_is_barred_too() {
    Dispute dispute = onPanel();

    refused(
        "panel-member-involved",
        () ->
            dispute.putDown(
                Finding.UPHELD,
                EFFECT,
                "Yes.",
                List.of(party(PANEL, Involvement.AUTHORISER)),
                step(PANEL)));
    Dispute down = putDown();
    refused(
        "panel-member-involved",
        () ->
            down.agree(
                down.version(),
                List.of(party(SECOND_PANEL, Involvement.AUTHORISER)),
                step(SECOND_PANEL)));
    refused(
        "panel-member-involved",
        () ->
            putDown().agree(0, List.of(party(PANEL, Involvement.AUTHORISER)), step(SECOND_PANEL)));
  }

  private static Actor also(Actor actor, String organisation) {
    return new Actor(
        actor.id(),
        actor.name(),
        java.util.Set.of(Role.PANEL_MEMBER),
        new OrganisationCode(organisation));
  }

  @Test
  @DisplayName("DIS-7: one person of the panel alone does not decide")
  void one_person_alone_does_not_decide() {
    Dispute dispute = putDown();

    refused("panel-needs-two", () -> dispute.agree(dispute.version(), List.of(), step(PANEL)));
    assertThat(dispute.state()).isEqualTo(DisputeState.PANEL);
    refused("no-decision-put-down", () -> onPanel().agree(0, List.of(), step(PANEL)));

    dispute.agree(dispute.version(), List.of(), step(SECOND_PANEL));
    assertThat(dispute.state()).isEqualTo(DisputeState.DECIDED);
    assertThat(dispute.putDownBy()).contains(PANEL.id());
    assertThat(dispute.agreedBy()).contains(SECOND_PANEL.id());
  }

  @Test
  @DisplayName("DIS-8: agreement is to the decision that was seen")
  void agreement_is_to_what_was_seen() {
    Dispute dispute = putDown();

    assertThatThrownBy(() -> dispute.agree(dispute.version() + 1, List.of(), step(SECOND_PANEL)))
        .isInstanceOf(Stale.class);
    assertThat(dispute.state()).isEqualTo(DisputeState.PANEL);
  }

  @Test
  @DisplayName(
      "DIS-8: a decision put down anew replaces the one before, which stays in the history")
  void a_decision_put_down_anew_replaces_the_one_before() {
    Dispute dispute = putDown();
    dispute.putDown(
        Finding.NOT_UPHELD, MoneyEffect.NONE, "The terms say no.", List.of(), step(SECOND_PANEL));

    refused(
        "panel-needs-two", () -> dispute.agree(dispute.version(), List.of(), step(SECOND_PANEL)));
    dispute.agree(dispute.version(), List.of(), step(PANEL));

    assertThat(dispute.finding()).contains(Finding.NOT_UPHELD);
    assertThat(dispute.entries())
        .extracting(DisputeEntry::kind)
        .containsExactly(
            EntryKind.RAISED,
            EntryKind.ANSWERED,
            EntryKind.TO_PANEL,
            EntryKind.DECISION_PUT_DOWN,
            EntryKind.DECISION_PUT_DOWN,
            EntryKind.DECIDED);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "UPHELD, -0.01, protected, 1, amount",
        "UPHELD, 1000000.01, protected, 1, amount",
        "NOT_UPHELD, 0.01, protected, 1, amount",
        "UPHELD, 5.00, none, 1, component",
        "UPHELD, 5.00, protected, none, period",
        "UPHELD, 5.00, retained, 1, component",
        "UPHELD, 5.00, protected, 2, period",
        "none, 0.00, none, none, finding",
      })
  @DisplayName("DIS-9: a money effect that does not fit is refused at its field")
  void a_money_effect_that_does_not_fit_is_refused(
      Finding finding, String amount, String component, Integer period, String field) {
    Dispute dispute = raised();
    var effect = new MoneyEffect(Money.of(amount), component, period);

    assertThat(problems(() -> SomeDispute.answer(dispute, finding, effect)))
        .extracting(Problem::field)
        .containsExactly(field);
    assertThat(dispute.state()).isEqualTo(DisputeState.RAISED);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "UPHELD, 1000000.00, protected, 1",
        "UPHELD_IN_PART, 0.00, none, none",
        "NOT_UPHELD, 0.00, none, none",
      })
  @DisplayName("DIS-9: a money effect that fits is taken")
  void a_money_effect_that_fits_is_taken(
      Finding finding, String amount, String component, Integer period) {
    Dispute dispute = raised();

    SomeDispute.answer(dispute, finding, new MoneyEffect(Money.of(amount), component, period));

    assertThat(dispute.state()).isEqualTo(DisputeState.ANSWERED);
  }

  @Test
  @DisplayName("DIS-10: the outcome is what was accepted or decided")
  void the_outcome_is_what_was_accepted_or_decided() {
    assertThat(accepted().finding()).contains(Finding.UPHELD_IN_PART);
    assertThat(accepted().effect()).contains(EFFECT);
    assertThat(decided().finding()).contains(Finding.UPHELD);
    assertThat(decided().effect()).contains(EFFECT);
    assertThat(withdrawn().finding()).isEmpty();
    assertThat(withdrawn().effect()).isEmpty();
    assertThat(answered().effect()).isEmpty();
  }

  @Test
  @DisplayName("DIS-10: an answer is accepted as it was seen")
  void an_answer_is_accepted_as_it_was_seen() {
    Dispute dispute = answered();

    assertThatThrownBy(() -> dispute.accept(dispute.version() + 1, step(MANAGER)))
        .isInstanceOf(Stale.class);
  }

  @Test
  @DisplayName("DIS-11: the history only grows")
  void the_history_only_grows() {
    Dispute dispute = raised();
    List<DisputeEntry> before = dispute.entries();
    dispute.remark("One more thing.", step(MANAGER));
    SomeDispute.answer(dispute, Finding.NOT_UPHELD, MoneyEffect.NONE);

    assertThat(dispute.entries()).startsWith(before.toArray(DisputeEntry[]::new)).hasSize(3);
    assertThat(dispute.entries().get(2).dueOn()).isEqualTo(dispute.dueOn().orElseThrow());
  }

  @Test
  @DisplayName("DIS-10: the outcome with a money effect becomes an adjustment with its cause")
  void the_outcome_becomes_an_adjustment() {
    Dispute dispute = decided();
    Adjustment adjustment = dispute.adjustment(step(SECOND_PANEL)).orElseThrow();

    assertThat(adjustment.amount()).isEqualTo(Money.of("1500.00"));
    assertThat(adjustment.component()).isEqualTo("protected");
    assertThat(adjustment.period()).isEqualTo(1);
    assertThat(adjustment.practice()).isEqualTo(dispute.practice());
    assertThat(adjustment.cause()).isEqualTo(AdjustmentCause.DISPUTE);
    assertThat(adjustment.causedBy()).isEqualTo(dispute.id().value());
    assertThat(adjustment.reason()).isEqualTo("Dispute D1: upheld");
    assertThat(adjustment.working().rule()).contains("decision of the panel");
    assertThat(accepted().adjustment(step(MANAGER)).orElseThrow().working().rule())
        .contains("answer that was accepted");
  }

  @Test
  @DisplayName("DIS-10: without an outcome or a money effect there is no adjustment")
  void without_a_money_effect_there_is_no_adjustment() {
    Dispute refused = raised();
    SomeDispute.answer(refused, Finding.NOT_UPHELD, MoneyEffect.NONE);
    refused.accept(refused.version(), step(MANAGER));

    assertThat(refused.adjustment(step(MANAGER))).isEmpty();
    assertThat(answered().adjustment(step(MANAGER))).isEmpty();
    assertThat(putDown().adjustment(step(MANAGER))).isEmpty();
    assertThat(withdrawn().adjustment(step(MANAGER))).isEmpty();
  }

  @Test
  @DisplayName("DIS-6: what the panel has put down is its own until it is decided")
  void what_the_panel_has_put_down_is_its_own() {
    Dispute dispute = putDown();

    assertThat(List.of(MANAGER, ANSWERER, LMC_OFFICER))
        .allSatisfy(
            actor ->
                assertThat(dispute.entriesFor(actor))
                    .extracting(DisputeEntry::kind)
                    .doesNotContain(EntryKind.DECISION_PUT_DOWN));
    assertThat(List.of(PANEL, AUDITOR))
        .allSatisfy(actor -> assertThat(dispute.entriesFor(actor)).hasSize(4));
    assertThat(decided().entriesFor(MANAGER))
        .extracting(DisputeEntry::kind)
        .endsWith(EntryKind.DECIDED);
  }

  @Test
  @DisplayName("SHA-5: no words that identify a patient")
  void no_words_that_identify_a_patient() {
    assertThat(problems(() -> raised().remark("Patient 943 476 5919 was missed", step(MANAGER))))
        .extracting(Problem::field)
        .containsExactly("remark");
  }

  private static void refused(String code, ThrowingCallable call) {
    RuleViolated refusal = catchThrowableOfType(RuleViolated.class, call);
    assertThat(refusal).isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
  }

  private static List<Problem> problems(ThrowingCallable call) {
    InvalidInput refusal = catchThrowableOfType(InvalidInput.class, call);
    assertThat(refusal).isNotNull();
    return refusal.problems();
  }
}
