package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.FixedCaller;
import org.quantock.domain.access.HeldDays;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.SomePerson;
import org.quantock.domain.payment.ComponentBudget;
import org.quantock.domain.payment.PaymentRunAction;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.Release;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

class PaymentRunStoryTest {

  private final PaymentDesk payment = new PaymentDesk().withBaselines();

  private PaymentRunId prepared() {
    return payment.prepared(Optional.empty());
  }

  private PaymentRunId sent() {
    PaymentRunId run = prepared();
    payment.desk.caller.becomes(SomeRun.AUTHORISER);
    payment.authorise().handle(new AuthorisePaymentRun.Command(run, 0));
    payment.desk.caller.becomes(SomeRun.PREPARER);
    payment.sent(run);
    return run;
  }

  @Test
  void a_run_goes_from_the_dry_run_to_paid_with_an_audit_entry_for_each_step() {
    PreviewRun.RunPreview preview = payment.previewRun().ask(SomeScheme.CODE);
    assertThat(preview.totals().total()).isEqualTo(Money.of("32500.00"));
    assertThat(preview.name(SomeFigures.PRACTICE)).isEqualTo("Foxglove Surgery");

    PaymentRunId run = payment.prepared(Optional.of(preview.fingerprint()));
    payment.desk.caller.becomes(SomeRun.AUTHORISER);
    payment.authorise().handle(new AuthorisePaymentRun.Command(run, 0));
    payment.sent(run);
    payment.desk.moveTo(SomeRun.TODAY.plusDays(3));
    payment.markPaid().handle(new MarkPaid.Command(run, 0, SomeRun.TODAY.plusDays(2), "BACS 1"));

    assertThat(payment.runs.get(run).state()).isEqualTo(PaymentRunState.PAID);
    assertThat(payment.runs.get(run).expectedOn()).contains(java.time.LocalDate.of(2014, 8, 26));
    assertThat(payment.desk.sentences().subList(2, payment.desk.sentences().size()))
        .satisfiesExactly(
            s ->
                assertThat(s)
                    .isEqualTo("Began to prepare payment run 1 of Example Practice Quality Scheme"),
            s ->
                assertThat(s)
                    .isEqualTo(
                        "Prepared payment run 1 of Example Practice Quality Scheme: 2 payments, together £32,500.00, held £7,500.00"),
            s ->
                assertThat(s)
                    .isEqualTo("Authorised payment run 1: 2 payments, together £32,500.00"),
            s -> assertThat(s).isEqualTo("Began to send payment run 1, together £32,500.00"),
            s -> assertThat(s).startsWith("Wrote example-2014-15-run-1.csv for payment run 1"),
            s -> assertThat(s).startsWith("Sent payment run 1 as example-2014-15-run-1.csv"),
            s ->
                assertThat(s)
                    .isEqualTo("Marked payment run 1 as paid on 2014-08-22, reference BACS 1"));
    assertThat(payment.open().count(payment.scheme)).isZero();
  }

  @Test
  @DisplayName("AUD-5: each step of a run says from which state to which")
  void each_step_of_a_run_says_from_which_state_to_which() {
    sent();

    assertThat(payment.desk.entries.stream().flatMap(entry -> entry.changes().stream()))
        .filteredOn(change -> change.startsWith("state") || change.startsWith("money"))
        .containsExactly(
            "state: nothing → Preparing",
            "state: Preparing → Prepared",
            "state: Prepared → Authorised",
            "state: Authorised → Sending",
            "state: Sending → Sent",
            "money expected on: nothing → 2014-08-26");
  }

  @Test
  @DisplayName("PAY-9: the file has these bytes, also when it is downloaded again")
  void the_file_has_exactly_these_bytes_every_time() {
    PaymentRunId run = sent();
    payment.names.put(SomeFigures.PRACTICE, "Renamed Surgery");

    DownloadPaymentFile.Download first = payment.download().ask(run);

    assertThat(new String(first.content(), StandardCharsets.UTF_8))
        .isEqualTo(
            "SCHEME,RUN,REFERENCE,PRACTICE_CODE,PRACTICE_NAME,PERIOD,COMPONENT,PAYCODE,KIND,AMOUNT\r\n"
                + "example-2014-15,1,R1-0001,Z99001,Foxglove Surgery,1,Protected QOF payment,,Payment,25000.00\r\n"
                + "example-2014-15,1,R1-0002,Z99002,\"'=Tricky \"\"Name\"\", Surgery\",1,Protected QOF payment,,Part payment,7500.00\r\n");
    assertThat(payment.download().ask(run).content()).isEqualTo(first.content());
    assertThat(first.sha256()).isEqualTo(payment.viewRun().ask(run).file().orElseThrow().sha256());
  }

  @Test
  void a_run_that_is_not_sent_has_no_file() {
    PaymentRunId run = prepared();

    assertThatThrownBy(() -> payment.download().ask(run)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> payment.export().handle(new ExportPaymentRun.Command(run, 0)))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("PAY-9: a run is sent once")
  void a_run_is_sent_once() {
    PaymentRunId run = sent();

    assertThatThrownBy(() -> payment.export().handle(new ExportPaymentRun.Command(run, 0)))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("PAY-6: the preparer is refused")
  void the_preparer_cannot_authorise() {
    PaymentRunId run = prepared();

    assertThatThrownBy(() -> payment.authorise().handle(new AuthorisePaymentRun.Command(run, 0)))
        .isInstanceOf(RuleViolated.class);
    assertThat(payment.runs.get(run).state()).isEqualTo(PaymentRunState.PREPARED);
  }

  @Test
  @DisplayName("ACC-36: who gave the preparer the finance role today cannot authorise the run")
  void who_gave_the_preparer_the_finance_role_today_cannot_authorise() {
    PaymentRunId run = prepared();
    Person preparer = SomePerson.of(SomeRun.PREPARER.id(), "Pat Preparer", "QAT");
    payment.known.add(preparer);
    preparer.grant(
        Role.FINANCE,
        SomeRun.PREPARER.organisation(),
        HeldDays.from(SomeRun.TODAY),
        SomeRun.AUTHORISER.id(),
        payment.desk.clock.instant().minus(Duration.ofHours(23)));
    payment.desk.caller.becomes(SomeRun.AUTHORISER);

    assertThatThrownBy(() -> payment.authorise().handle(new AuthorisePaymentRun.Command(run, 0)))
        .isInstanceOfSatisfying(
            RuleViolated.class,
            refusal -> assertThat(refusal.code()).isEqualTo("role-just-granted"));
    assertThat(payment.viewRun().ask(run).choice(PaymentRunAction.AUTHORISE).whyNot())
        .hasValueSatisfying(why -> assertThat(why).contains("gave a finance role"));
    payment.desk.caller.becomes(SomeRun.THIRD);
    payment.authorise().handle(new AuthorisePaymentRun.Command(run, 0));
    assertThat(payment.runs.get(run).state()).isEqualTo(PaymentRunState.AUTHORISED);
  }

  @Test
  @DisplayName("PAY-7: every step refuses a version that is not the one that was seen")
  void every_step_refuses_a_stale_version() {
    PaymentRunId run = prepared();
    payment.desk.caller.becomes(SomeRun.AUTHORISER);

    assertThatThrownBy(() -> payment.authorise().handle(new AuthorisePaymentRun.Command(run, 7)))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(() -> payment.cancel().handle(new CancelPaymentRun.Command(run, 7, "Wrong")))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(() -> payment.export().handle(new ExportPaymentRun.Command(run, 7)))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(
            () -> payment.markPaid().handle(new MarkPaid.Command(run, 7, SomeRun.TODAY, "BACS")))
        .isInstanceOf(Stale.class);
  }

  @Test
  void what_is_prepared_is_what_was_seen() {
    String seen = payment.previewRun().ask(SomeScheme.CODE).fingerprint();
    payment.decided.add(SomeRun.report(SomeFigures.PRACTICE, 2, Release.FULL));

    assertThatThrownBy(
            () ->
                payment
                    .prepare()
                    .handle(new PreparePaymentRun.Command(SomeScheme.CODE, Optional.of(seen))))
        .isInstanceOf(Stale.class);
    assertThat(payment.runs.of(SomeScheme.CODE)).isEmpty();
  }

  @Test
  @DisplayName("PAY-2: a second run has nothing to pay")
  void a_second_run_has_nothing_to_pay() {
    prepared();

    assertThatThrownBy(this::prepared)
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("nothing to pay");
  }

  @Test
  @DisplayName("PAY-8: after a cancelled run the shares can be prepared again")
  void after_a_cancelled_run_the_shares_can_be_prepared_again() {
    PaymentRunId first = prepared();
    payment.cancel().handle(new CancelPaymentRun.Command(first, 0, "A report was reopened"));

    PaymentRunId second = prepared();

    assertThat(payment.runs.get(second).number()).isEqualTo(2);
    assertThat(payment.runs.get(second).total()).isEqualTo(Money.of("32500.00"));
  }

  @Test
  @DisplayName("PAY-13: a report reopened after preparation stops the authorisation")
  void a_report_reopened_after_preparation_stops_the_authorisation() {
    PaymentRunId run = prepared();
    payment.decided.remove(0);
    payment.desk.caller.becomes(SomeRun.AUTHORISER);

    assertThatThrownBy(() -> payment.authorise().handle(new AuthorisePaymentRun.Command(run, 0)))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("has changed");
  }

  @Test
  @DisplayName("PAY-14: the finance of another area team finds nothing")
  void finance_of_another_area_team_finds_nothing() {
    PaymentRunId run = prepared();
    payment.desk.caller.becomes(FixedCaller.person("Other", "QXX", Role.FINANCE));

    assertThat(payment.listRuns().ask()).isEmpty();
    assertThatThrownBy(() -> payment.viewRun().ask(run)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> payment.authorise().handle(new AuthorisePaymentRun.Command(run, 0)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> payment.cancel().handle(new CancelPaymentRun.Command(run, 0, "Mine now")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> payment.previewRun().ask(SomeScheme.CODE))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_page_of_a_run_shows_what_can_be_done_and_why_not() {
    PaymentRunId run = prepared();

    ViewRun.RunDetail seen = payment.viewRun().ask(run);

    assertThat(seen.choice(PaymentRunAction.AUTHORISE).whyNot())
        .hasValueSatisfying(why -> assertThat(why).contains("another person"));
    assertThat(seen.choice(PaymentRunAction.CANCEL).available()).isTrue();
    assertThat(seen.totals())
        .containsExactly(
            new RunSum(
                "Protected QOF payment",
                2,
                Money.of("40000.00"),
                Money.of("32500.00"),
                Money.of("7500.00")));
    assertThat(seen.holds())
        .singleElement()
        .satisfies(line -> assertThat(line.payment().reason()).contains("satisfied in part"));
    payment.desk.caller.becomes(FixedCaller.person("Au Ditor", "QAUD", Role.AUDITOR));
    assertThat(payment.viewRun().ask(run).choice(PaymentRunAction.CANCEL).available()).isFalse();
  }

  @Test
  void the_budget_shows_committed_released_held_and_left() {
    sent();

    ComponentBudget row = payment.listRuns().ask().get(0).budget().rows().get(0);

    assertThat(row.committed()).isEqualTo(Money.of("160000.01"));
    assertThat(row.released()).isEqualTo(Money.of("32500.00"));
    assertThat(row.held()).isEqualTo(Money.of("7500.00"));
    assertThat(row.left()).isEqualTo(Money.of("120000.01"));
    assertThat(row.likely()).contains(Money.of("130000.01"));
  }

  @Test
  void open_payments_count_shares_in_no_run_and_payments_not_settled() {
    assertThat(payment.open().count(payment.scheme)).isEqualTo(2);
    PaymentRunId run = prepared();
    assertThat(payment.open().count(payment.scheme)).isEqualTo(2);
    assertThat(
            new PaymentTasks(
                    payment.queries, payment.open(), payment.participations(), payment.schemes())
                .tasks(SomeRun.PREPARER, LocalDate.of(2014, 8, 20)))
        .singleElement()
        .satisfies(task -> assertThat(task.mine()).isFalse());
    assertThat(run).isNotNull();
  }

  @Test
  void a_practice_sees_on_its_home_page_what_it_waits_for() {
    prepared();
    var tasks =
        new PaymentTasks(
            payment.queries, payment.open(), payment.participations(), payment.schemes());

    assertThat(
            tasks.tasks(
                FixedCaller.person("Mo", SomeFigures.PRACTICE.value(), Role.PRACTICE_MANAGER),
                SomeRun.TODAY))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.detail()).isEqualTo("£25,000.00, prepared");
              assertThat(task.mine()).isFalse();
              assertThat(task.turn()).isEqualTo("Area team finance");
            });
  }
}
