package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.domain.access.Actor;
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
      PREPARED:   AUTHORISE CANCEL
      AUTHORISED: SEND CANCEL
      SENT:       MARK_PAID
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
      assertThat(run.state()).isNotEqualTo(state);
    } else {
      assertThatThrownBy(() -> act(run, action)).isInstanceOf(RuleViolated.class);
      assertThat(run.state()).isEqualTo(state);
    }
  }

  private static PaymentRun in(PaymentRunState state) {
    return switch (state) {
      case PREPARED -> SomeRun.prepared();
      case AUTHORISED -> SomeRun.authorised();
      case SENT -> SomeRun.sent();
      case PAID -> SomeRun.paid();
      case CANCELLED -> SomeRun.cancelled();
    };
  }

  private static void act(PaymentRun run, PaymentRunAction action) {
    Act by = SomeRun.act(SomeRun.AUTHORISER);
    switch (action) {
      case AUTHORISE ->
          run.authorise(
              SomeRun.AUTHORISER, run.version(), SomeRun.reports(), SomeRun.TODAY, SomeScheme.AT);
      case SEND -> run.send(by);
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
    assertThatThrownBy(
            () ->
                run.authorise(SomeRun.PREPARER, 0, SomeRun.reports(), SomeRun.TODAY, SomeScheme.AT))
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
                    SomeRun.reports(),
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
                      .authorise(SomeRun.AUTHORISER, 0, now, SomeRun.TODAY, SomeScheme.AT))
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
    assertThat(run.payments()).extracting(Payment::reference).containsExactly("R1-0001", "R1-0002");
  }

  @Test
  void a_run_without_payments_is_refused() {
    assertThatThrownBy(() -> SomeRun.prepared(1, List.of()))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("nothing to pay");
  }

  @Test
  @DisplayName("PAY-8: cancelling frees the shares")
  void cancelling_frees_the_shares() {
    assertThat(SomeRun.cancelled().payments())
        .noneMatch(Payment::isLive)
        .extracting(Payment::status)
        .containsOnly(PaymentStatus.CANCELLED);
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
    assertThat(SomeRun.paid().payments())
        .allSatisfy(payment -> assertThat(payment.paidOn()).contains(SomeRun.TODAY));
  }

  @Test
  void marking_paid_and_cancelling_need_their_texts() {
    assertThatThrownBy(
            () -> SomeRun.sent().markPaid(SomeRun.TODAY, " ", SomeRun.act(SomeRun.PREPARER)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> SomeRun.prepared().cancel("", SomeRun.act(SomeRun.PREPARER)))
        .isInstanceOf(InvalidInput.class);
  }
}
