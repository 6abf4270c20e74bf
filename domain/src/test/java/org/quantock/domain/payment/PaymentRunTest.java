package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.GrantTies;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

class PaymentRunTest {

  /** Every state with what it allows; all other pairs are refused (PAY-8). */
  private static final String TABLE =
      """
      PREPARING:  COMPLETE CANCEL
      PREPARED:   AUTHORISE HOLD CANCEL
      AUTHORISED: SEND CANCEL
      SENDING:    CONFIRM_SENT LOSE
      SENT:       MARK_PAID READ_RESPONSE
      UNKNOWN:    RECONCILE
      PAID:
      CANCELLED:
      """;

  static Stream<Arguments> pairs() {
    Map<String, Set<String>> allowed =
        TABLE
            .lines()
            .map(line -> line.split(":"))
            .collect(
                Collectors.toMap(
                    parts -> parts[0],
                    parts ->
                        parts.length == 1
                            ? Set.of()
                            : Set.copyOf(Arrays.asList(parts[1].strip().split(" ")))));
    return Arrays.stream(PaymentRunState.values())
        .flatMap(
            state ->
                Arrays.stream(PaymentRunAction.values())
                    .map(
                        action ->
                            Arguments.of(
                                state, action, allowed.get(state.name()).contains(action.name()))));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  @DisplayName("PAY-8: each state allows exactly what the table says")
  void each_state_allows_exactly_what_the_table_says(
      PaymentRunState state, PaymentRunAction action, boolean allowed) {
    PaymentRun run = in(state);

    assertThat(state.allows(action)).isEqualTo(allowed);
    assertThat(run.whyNot(action, SomeRun.AUTHORISER).isEmpty()).isEqualTo(allowed);
    if (allowed) {
      act(run, action);
      assertThat(run.state() != state || action == PaymentRunAction.HOLD).isTrue();
    } else {
      assertThatThrownBy(() -> act(run, action)).isInstanceOf(RuleViolated.class);
      assertThat(run.state()).isEqualTo(state);
    }
  }

  private static PaymentRun in(PaymentRunState state) {
    return switch (state) {
      case PREPARING -> SomeRun.preparing(1);
      case PREPARED -> SomeRun.prepared();
      case AUTHORISED -> SomeRun.authorised();
      case SENDING -> SomeRun.sending();
      case UNKNOWN -> SomeRun.unknown();
      case SENT -> SomeRun.sent();
      case PAID -> SomeRun.paid();
      case CANCELLED -> SomeRun.cancelled();
    };
  }

  private static void act(PaymentRun run, PaymentRunAction action) {
    Act by = SomeRun.act(SomeRun.AUTHORISER);
    switch (action) {
      case COMPLETE -> run.complete(SomeRun.totals(), "any", Optional.empty());
      case AUTHORISE -> SomeRun.authorise(run, SomeRun.AUTHORISER);
      case HOLD -> run.holdBack(Money.of("1.00"), Optional.empty());
      case SEND -> run.beginSending(by);
      case CONFIRM_SENT -> run.confirmSent(by, SomeRun.TODAY);
      case LOSE -> run.lose();
      case RECONCILE -> run.reconcile("The bank confirmed it by telephone", by, SomeRun.TODAY);
      case READ_RESPONSE -> run.answered(SomeRun.TODAY, by);
      case MARK_PAID -> run.markPaid(SomeRun.TODAY, "BACS 4711", by);
      case CANCEL -> run.cancel("No longer right", by);
    }
  }

  @Test
  @DisplayName("PAY-6: the preparer cannot authorise, and is told who can")
  void the_preparer_cannot_authorise_their_own_run() {
    PaymentRun run = SomeRun.prepared();

    assertThat(run.whyNot(PaymentRunAction.AUTHORISE, SomeRun.PREPARER))
        .hasValueSatisfying(why -> assertThat(why).contains("another person"));
    assertThatThrownBy(() -> SomeRun.authorise(run, SomeRun.PREPARER))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("another person");
    assertThat(run.state()).isEqualTo(PaymentRunState.PREPARED);
  }

  @Test
  @DisplayName("PAY-7: a version that was not seen cannot be authorised")
  void a_version_that_was_not_seen_cannot_be_authorised() {
    PaymentRun run = SomeRun.prepared();

    assertThatThrownBy(
            () ->
                run.authorise(
                    SomeRun.AUTHORISER,
                    run.version() + 1,
                    SomeRun.resting(),
                    SomeRun.reports(),
                    GrantTies.NONE,
                    SomeRun.TODAY,
                    SomeScheme.AT))
        .isInstanceOf(Stale.class);
    assertThat(SomeRun.authorised().authorisedVersion()).contains(0);
  }

  @Test
  @DisplayName("PAY-13: a run is not authorised when a decision that it rests on has changed")
  void a_run_is_not_authorised_when_a_decision_has_changed() {
    for (List<ReleasableReport> now :
        List.of(
            List.of(SomeRun.reports().get(0)),
            List.of(
                SomeRun.reports().get(0), SomeRun.report(SomeFigures.OTHER, 1, Release.NONE)))) {
      assertThatThrownBy(
              () ->
                  SomeRun.prepared()
                      .authorise(
                          SomeRun.AUTHORISER,
                          0,
                          SomeRun.resting(),
                          now,
                          GrantTies.NONE,
                          SomeRun.TODAY,
                          SomeScheme.AT))
          .isInstanceOf(RuleViolated.class)
          .hasMessageContaining("Z99002");
    }
  }

  @Test
  void a_person_without_the_role_is_told_who_can() {
    Actor auditor =
        new Actor(PersonId.fresh(), "Au Ditor", Set.of(Role.AUDITOR), new OrganisationCode("QAUD"));

    assertThat(SomeRun.prepared().whyNot(PaymentRunAction.CANCEL, auditor))
        .contains("Only area team finance can cancel this run.");
  }

  @Test
  void totals_are_those_of_the_payments() {
    PaymentRun run = SomeRun.prepared();

    assertThat(run.lines()).isEqualTo(2);
    assertThat(run.total()).isEqualTo(Money.of("32500.00"));
    assertThat(run.held()).isEqualTo(Money.of("7500.00"));
    assertThat(SomeRun.lines(run))
        .extracting(Payment::reference)
        .containsExactly("R1-0001", "R1-0002");
  }

  @Test
  void a_run_without_payments_is_refused() {
    assertThatThrownBy(() -> SomeRun.preparing(1).complete(RunTotals.NONE, "any", Optional.empty()))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("nothing to pay");
  }

  @Test
  @DisplayName("PAY-43: a run that is not what was seen is refused")
  void a_run_that_is_not_what_was_seen_is_refused() {
    var run =
        new PaymentRun(
            PaymentRunId.fresh(),
            SomeScheme.CODE,
            1,
            Optional.of("seen"),
            SomeRun.act(SomeRun.PREPARER));

    assertThatThrownBy(() -> run.complete(SomeRun.totals(), "other", Optional.empty()))
        .isInstanceOf(Stale.class);
    assertThat(run.state()).isEqualTo(PaymentRunState.PREPARING);
    run.complete(SomeRun.totals(), "seen", Optional.empty());
    assertThat(run.state()).isEqualTo(PaymentRunState.PREPARED);
  }

  @Test
  @DisplayName("PAY-44: above the limit a third person authorises too, at the limit none does")
  void above_the_limit_a_third_person_authorises_too() {
    PaymentRun run = SomeRun.prepared(1, Optional.of(Money.of("32499.99")));

    SomeRun.authorise(run, SomeRun.AUTHORISER);

    assertThat(run.secondNeeded()).isTrue();
    assertThat(run.state()).isEqualTo(PaymentRunState.PREPARED);
    for (Actor same : List.of(SomeRun.PREPARER, SomeRun.AUTHORISER)) {
      assertThat(run.whyNot(PaymentRunAction.AUTHORISE, same)).isPresent();
      assertThatThrownBy(() -> SomeRun.authorise(run, same)).isInstanceOf(RuleViolated.class);
    }
    SomeRun.authorise(run, SomeRun.THIRD);
    assertThat(run.state()).isEqualTo(PaymentRunState.AUTHORISED);
    assertThat(run.secondAuthorised()).contains(SomeRun.act(SomeRun.THIRD));
    assertThat(SomeRun.prepared(1, Optional.of(Money.of("32500.00"))).secondNeeded()).isFalse();
  }

  @Test
  @DisplayName("ACC-36: who gave the preparer a finance role, or got one from them, waits 24 hours")
  void who_gave_or_got_a_finance_role_waits_a_day() {
    for (GrantTies ties :
        List.of(
            tie(SomeRun.AUTHORISER, SomeRun.PREPARER, SomeScheme.AT),
            tie(SomeRun.PREPARER, SomeRun.AUTHORISER, SomeScheme.AT))) {
      PaymentRun run = SomeRun.prepared();

      assertThat(refused(run, SomeRun.AUTHORISER, ties, SomeScheme.AT)).isTrue();
      assertThat(refused(run, SomeRun.AUTHORISER, ties, SomeScheme.AT.plus(DAY).minusMillis(1)))
          .isTrue();
      assertThat(run.state()).isEqualTo(PaymentRunState.PREPARED);
      assertThat(refused(run, SomeRun.AUTHORISER, ties, SomeScheme.AT.plus(DAY))).isFalse();
    }
  }

  @Test
  @DisplayName("ACC-36: the rule holds between the two authorisers too, and for nobody else")
  void the_rule_holds_between_the_two_authorisers() {
    PaymentRun run = SomeRun.prepared(1, Optional.of(Money.of("32499.99")));
    GrantTies ties = tie(SomeRun.AUTHORISER, SomeRun.THIRD, SomeScheme.AT);

    assertThat(refused(run, SomeRun.AUTHORISER, ties, SomeScheme.AT)).isFalse();
    assertThat(refused(run, SomeRun.THIRD, ties, SomeScheme.AT)).isTrue();
    assertThat(refused(run, SomeRun.THIRD, GrantTies.NONE, SomeScheme.AT)).isFalse();
  }

  private static final java.time.Duration DAY = java.time.Duration.ofHours(24);

  private static GrantTies tie(Actor giver, Actor holder, java.time.Instant at) {
    return new GrantTies(List.of(new GrantTies.Tie(giver.id(), holder.id(), at)));
  }

  /** Tries it; the page says the same as the verb. */
  private static boolean refused(PaymentRun run, Actor by, GrantTies ties, java.time.Instant at) {
    boolean said = run.whyNot(PaymentRunAction.AUTHORISE, by, ties, at).isPresent();
    try {
      run.authorise(by, 0, SomeRun.resting(), SomeRun.reports(), ties, SomeRun.TODAY, at);
      assertThat(said).isFalse();
      return false;
    } catch (RuleViolated refusal) {
      assertThat(refusal.code()).isEqualTo("role-just-granted");
      assertThat(said).isTrue();
      return true;
    }
  }

  @Test
  @DisplayName("PAY-39: money held back voids what was authorised before")
  void money_held_back_voids_what_was_authorised_before() {
    PaymentRun run = SomeRun.prepared(1, Optional.of(Money.of("32499.99")));
    SomeRun.authorise(run, SomeRun.AUTHORISER);

    run.holdBack(Money.of("0.01"), Optional.of(Money.of("32499.99")));

    assertThat(run.authorised()).isEmpty();
    assertThat(run.total()).isEqualTo(Money.of("32499.99"));
    assertThat(run.held()).isEqualTo(Money.of("7500.01"));
    assertThat(run.secondNeeded()).isFalse();
  }

  @Test
  @DisplayName("PAY-46: an unknown run is reconciled by a person who says how it is known")
  void an_unknown_run_is_reconciled_by_a_person() {
    PaymentRun run = SomeRun.unknown();

    assertThatThrownBy(() -> run.reconcile(" ", SomeRun.act(SomeRun.PREPARER), SomeRun.TODAY))
        .isInstanceOf(InvalidInput.class);
    run.reconcile("The bank lists the file", SomeRun.act(SomeRun.PREPARER), SomeRun.TODAY);

    assertThat(run.state()).isEqualTo(PaymentRunState.SENT);
    assertThat(run.reconcileNote()).contains("The bank lists the file");
  }

  @Test
  @DisplayName("PAY-10: the day of payment lies between authorisation and today")
  void the_day_of_payment_lies_between_authorisation_and_today() {
    for (LocalDate wrong :
        new LocalDate[] {null, SomeRun.TODAY.minusDays(1), SomeRun.TODAY.plusDays(1)}) {
      PaymentRun run = SomeRun.sent();
      assertThatThrownBy(() -> run.markPaid(wrong, "BACS", SomeRun.act(SomeRun.PREPARER)))
          .isInstanceOf(InvalidInput.class);
      assertThat(run.state()).isEqualTo(PaymentRunState.SENT);
    }
    assertThat(SomeRun.paid().paidOn()).contains(SomeRun.TODAY);
  }

  @Test
  void marking_paid_and_cancelling_need_their_texts() {
    assertThatThrownBy(
            () -> SomeRun.sent().markPaid(SomeRun.TODAY, " ", SomeRun.act(SomeRun.PREPARER)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> SomeRun.prepared().cancel("", SomeRun.act(SomeRun.PREPARER)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("SHA-5: ten digits of a bank are a reference, whatever their check digit")
  void ten_digits_of_a_bank_are_a_reference() {
    PaymentRun run = SomeRun.sent();

    run.markPaid(SomeRun.TODAY, "BACS 9434765919", SomeRun.act(SomeRun.PREPARER));

    assertThat(run.state()).isEqualTo(PaymentRunState.PAID);
    assertThatThrownBy(
            () ->
                SomeRun.sent()
                    .markPaid(SomeRun.TODAY, "born 1.2.1950", SomeRun.act(SomeRun.PREPARER)))
        .isInstanceOf(InvalidInput.class);
  }
}
