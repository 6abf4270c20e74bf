package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentFile;
import org.quantock.domain.payment.PaymentHoldId;
import org.quantock.domain.payment.PaymentKind;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentStatus;
import org.quantock.domain.payment.Release;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.RuleViolated;

/** Runs in steps, their recovery, and what happens to single payments of them. */
class RunKeeperTest {

  private final PaymentDesk payment = new PaymentDesk().withBaselines();

  @BeforeEach
  void oneStepForEachPractice() {
    payment.settings.put("step", "1");
  }

  private PaymentRunId begun() {
    return payment
        .prepare()
        .handle(new PreparePaymentRun.Command(SomeScheme.CODE, Optional.empty()));
  }

  private PaymentRunId authorised() {
    PaymentRunId run = payment.prepared(Optional.empty());
    payment.desk.caller.becomes(SomeRun.AUTHORISER);
    payment.authorise().handle(new AuthorisePaymentRun.Command(run, 0));
    payment.desk.caller.becomes(SomeRun.PREPARER);
    return run;
  }

  private PaymentRunId sent() {
    PaymentRunId run = authorised();
    payment.sent(run);
    return run;
  }

  private List<Payment> lines(PaymentRunId run) {
    return payment.lines.ofRun(run).toList();
  }

  @Test
  @DisplayName("PAY-37: a run that was left in the middle is completed, nothing double or missing")
  void a_run_that_was_left_in_the_middle_is_completed() {
    PaymentRunId id = begun();
    PaymentRun run = payment.runs.get(id);
    payment.preparation().next(run, payment.scheme, SomeRun.TODAY, 1);
    assertThat(lines(id)).hasSize(1);

    payment.keeper().check();

    assertThat(payment.started).containsExactly(id);
    payment.keeper().work(id);
    assertThat(run.state()).isEqualTo(PaymentRunState.PREPARED);
    assertThat(run.total()).isEqualTo(Money.of("32500.00"));
    assertThat(lines(id)).extracting(Payment::reference).containsExactly("R1-0001", "R1-0002");
    payment.keeper().work(id);
    assertThat(lines(id)).hasSize(2);
    payment.started.clear();
    payment.keeper().check();
    assertThat(payment.started).isEmpty();
  }

  @Test
  @DisplayName("PAY-80: a step first puts on record what its practices are entitled to")
  void a_step_first_puts_on_record_what_its_practices_are_entitled_to() {
    var desk = new PaymentDesk();
    List<Participation> joined = List.copyOf(desk.participations);
    desk.participations.clear();
    desk.withBaselines();
    desk.participations.addAll(joined);
    PaymentRunId id =
        desk.prepare().handle(new PreparePaymentRun.Command(SomeScheme.CODE, Optional.empty()));
    assertThat(desk.entitlements.latest(SomeScheme.CODE)).isEmpty();

    desk.preparation().next(desk.runs.get(id), desk.scheme, SomeRun.TODAY, 1);

    PracticeCode first = desk.lines.ofRun(id).findFirst().orElseThrow().practice();
    assertThat(desk.entitlements.latest(SomeScheme.CODE))
        .isNotEmpty()
        .allSatisfy(
            line -> {
              assertThat(line.practice()).isEqualTo(first);
              assertThat(line.recorded().by()).isEqualTo(SomeRun.PREPARER.id());
            });
  }

  @Test
  @DisplayName("PAY-37: a run that somebody works on is left to them")
  void a_run_that_somebody_works_on_is_left_to_them() {
    PaymentRunId id = begun();
    payment.progress.take(id, "another server", payment.stamp.now(), payment.stamp.now());

    payment.keeper().check();
    payment.keeper().work(id);

    assertThat(payment.started).isEmpty();
    assertThat(lines(id)).isEmpty();
  }

  @Test
  void a_large_run_is_prepared_by_a_job_and_looked_at_from_the_first_step() {
    payment.settings.put("at-once", "1");

    PaymentRunId id = payment.prepared(Optional.empty());

    assertThat(payment.started).containsExactly(id);
    assertThat(payment.viewRun().ask(id).run().state()).isEqualTo(PaymentRunState.PREPARING);
    assertThatThrownBy(this::begun)
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("being prepared");
  }

  @Test
  @DisplayName("PAY-43: a large run that is not what was seen is given up, its shares are free")
  void a_large_run_that_is_not_what_was_seen_is_given_up() {
    payment.settings.put("at-once", "1");
    PaymentRunId id = payment.prepared(Optional.of("something else"));

    payment.keeper().work(id);

    PaymentRun run = payment.runs.get(id);
    assertThat(run.state()).isEqualTo(PaymentRunState.CANCELLED);
    assertThat(run.cancelReason().orElseThrow()).contains("changed since you looked");
    assertThat(payment.lastChanges()).as("AUD-5").containsExactly("state: Preparing → Cancelled");
    assertThat(lines(id)).noneMatch(Payment::isLive);
  }

  @Test
  @DisplayName("PAY-45: a crash after the file was written is completed with the same file")
  void a_crash_after_the_file_was_written_is_completed_with_the_same_file() {
    PaymentRunId id = authorised();
    payment.export().handle(new ExportPaymentRun.Command(id, 0));
    PaymentFile written =
        new PaymentFile(id, "written.csv", List.of("A", "1"), SomeRun.act(SomeRun.PREPARER));
    payment.files.add(written);
    assertThat(payment.runs.get(id).state()).isEqualTo(PaymentRunState.SENDING);

    payment.keeper().work(id);

    assertThat(payment.runs.get(id).state()).isEqualTo(PaymentRunState.SENT);
    assertThat(payment.files.find(id)).containsSame(written);
    assertThat(lines(id)).extracting(Payment::status).containsOnly(PaymentStatus.SENT);
  }

  @Test
  @DisplayName("PAY-44: above the limit the run waits for a third person")
  void above_the_limit_the_run_waits_for_a_third_person() {
    payment.settings.put("second-authoriser-above", "30000");
    PaymentRunId id = authorised();
    assertThat(payment.runs.get(id).state()).isEqualTo(PaymentRunState.PREPARED);
    assertThat(lines(id)).extracting(Payment::status).containsOnly(PaymentStatus.PREPARED);

    payment.desk.caller.becomes(SomeRun.THIRD);
    payment.authorise().handle(new AuthorisePaymentRun.Command(id, 0));

    assertThat(payment.runs.get(id).state()).isEqualTo(PaymentRunState.AUTHORISED);
    assertThat(lines(id)).extracting(Payment::status).containsOnly(PaymentStatus.AUTHORISED);
  }

  @Test
  @DisplayName("PAY-39: money held back is paid by the run after its release")
  void money_held_back_is_paid_by_the_run_after_its_release() {
    PaymentRunId first = payment.prepared(Optional.empty());
    Payment share = lines(first).get(0);
    PaymentHoldId hold =
        payment
            .holdBack()
            .handle(
                new HoldBackPayment.Command(
                    share.id(), 0, Money.of("5000.00"), "The practice may close"));
    assertThat(payment.lastChanges())
        .as("AUD-5")
        .containsExactly(
            "released: £25,000.00 → £20,000.00", "total of the run: £32,500.00 → £27,500.00");
    assertThat(payment.runs.get(first).total()).isEqualTo(Money.of("27500.00"));
    assertThat(payment.viewOpenMoney().ask(SomeScheme.CODE).holds()).hasSize(1);
    payment.desk.caller.becomes(SomeRun.AUTHORISER);
    payment.authorise().handle(new AuthorisePaymentRun.Command(first, 0));
    payment.sent(first);
    assertThatThrownBy(() -> payment.prepared(Optional.empty()))
        .hasMessageContaining("nothing to pay");

    payment.releaseHold().handle(new ReleaseHold.Command(hold, "It stays open"));
    assertThat(payment.lastChanges()).as("AUD-5").containsExactly("held back: £5,000.00 → nothing");
    PaymentRunId second = payment.prepared(Optional.empty());

    assertThat(lines(second))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(PaymentKind.CHANGE);
              assertThat(change.released()).isEqualTo(Money.of("5000.00"));
              assertThat(change.adjusts()).contains(share.id());
            });
  }

  @Test
  @DisplayName("PAY-98: nothing is adjusted of a practice that has never taken part")
  void nothing_is_adjusted_of_a_practice_that_has_never_taken_part() {
    PracticeCode stranger = new PracticeCode("Z99077");
    payment.names.put(stranger, "Stranger Surgery");
    var of =
        new RecordAdjustment.Command(
            SomeScheme.CODE, stranger, "protected", 1, Money.of("10.00"), "By mistake.");

    assertThatThrownBy(() -> payment.recordAdjustment().handle(of))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .singleElement()
                    .satisfies(
                        problem -> {
                          assertThat(problem.field()).isEqualTo("practice");
                          assertThat(problem.message()).contains("has never taken part");
                        }));
    assertThat(payment.adjustments.of(SomeScheme.CODE)).isEmpty();
  }

  @Test
  @DisplayName("PAY-41: a recovery is taken back by its plan, and a run never goes below zero")
  void a_recovery_is_taken_back_by_its_plan() {
    AdjustmentId recovery =
        payment
            .recordAdjustment()
            .handle(
                new RecordAdjustment.Command(
                    SomeScheme.CODE,
                    SomeFigures.PRACTICE,
                    "protected",
                    1,
                    Money.of("-60000.00"),
                    "Paid twice in another scheme."));
    assertThat(payment.lastChanges())
        .as("AUD-5")
        .containsExactly(
            "component: nothing → Protected QOF payment", "period: nothing → Quarter 1");
    payment.planRecovery().handle(new PlanRecovery.Command(recovery, 2, payment.desk.today()));
    assertThat(payment.lastChanges())
        .as("AUD-5")
        .containsExactly(
            "instalments: nothing → £30,000.00 from %s, £30,000.00 from %s"
                .formatted(payment.desk.today(), payment.desk.today().plusMonths(1)));

    PaymentRunId first = sent();

    assertThat(lines(first).stream().filter(l -> l.practice().equals(SomeFigures.PRACTICE)))
        .extracting(Payment::kind, Payment::released, Payment::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                PaymentKind.SHARE, Money.of("25000.00"), PaymentStatus.SET_OFF),
            org.assertj.core.groups.Tuple.tuple(
                PaymentKind.ADJUSTMENT, Money.of("-30000.00"), PaymentStatus.SET_OFF),
            org.assertj.core.groups.Tuple.tuple(
                PaymentKind.CARRIED, Money.of("5000.00"), PaymentStatus.SET_OFF));
    assertThat(new String(payment.download().ask(first).content(), StandardCharsets.UTF_8))
        .doesNotContain(SomeFigures.PRACTICE.value());
    payment.decided.add(SomeRun.report(SomeFigures.PRACTICE, 2, Release.FULL));
    PaymentRunId second = payment.prepared(Optional.empty());
    assertThat(payment.runs.get(second).total()).isEqualTo(Money.of("20000.01"));
    assertThatThrownBy(
            () ->
                payment
                    .planRecovery()
                    .handle(new PlanRecovery.Command(recovery, 3, payment.desk.today())))
        .isInstanceOf(RuleViolated.class);
    Adjustment kept = payment.adjustments.get(recovery);
    assertThat(kept.amount()).isEqualTo(Money.of("-60000.00"));
  }

  @Test
  @DisplayName("PAY-38: the paycode of a component travels with its payments")
  void the_paycode_of_a_component_travels_with_its_payments() {
    payment.setPaycode().handle(new SetPaycode.Command(SomeScheme.CODE, "protected", "SPQS-01"));

    PaymentRunId run = sent();

    assertThat(new String(payment.download().ask(run).content(), StandardCharsets.UTF_8))
        .contains(",SPQS-01,Payment,25000.00");
    assertThatThrownBy(
            () ->
                payment
                    .setPaycode()
                    .handle(new SetPaycode.Command(SomeScheme.CODE, "protected", "spqs 01")))
        .isInstanceOf(InvalidInput.class);
  }

  private static byte[] response(String... lines) {
    return ("REFERENCE,STATUS,DATE,BANK_REFERENCE,AMOUNT\r\n" + String.join("\r\n", lines))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("PAY-48, PAY-49: answers settle a run; a rejected payment is paid again once")
  void answers_settle_a_run_and_a_rejected_payment_is_paid_again_once() {
    PaymentRunId run = sent();
    payment.desk.moveTo(LocalDate.of(2014, 8, 22));

    ReadResponse.Outcome first =
        payment
            .readResponse()
            .handle(
                new ReadResponse.Command(
                    run, "bank.csv", response("R1-0001,paid,2014-08-22,FP 1,25000.00")));
    assertThat(first).isEqualTo(new ReadResponse.Outcome(1, 0, 1, false));
    assertThat(payment.runs.get(run).state()).isEqualTo(PaymentRunState.SENT);
    assertThat(lines(run).get(1).status()).isEqualTo(PaymentStatus.SENT);
    ReadResponse.Outcome second =
        payment
            .readResponse()
            .handle(
                new ReadResponse.Command(
                    run,
                    "bank.csv",
                    response("R1-0002,rejected,2014-08-22,Account closed,7500.00")));
    assertThat(second).isEqualTo(new ReadResponse.Outcome(0, 1, 0, true));
    assertThat(payment.runs.get(run).state()).isEqualTo(PaymentRunState.PAID);
    assertThat(payment.open().count(payment.scheme)).isEqualTo(1);
    assertThatThrownBy(() -> payment.prepared(Optional.empty()))
        .hasMessageContaining("nothing to pay");

    Payment rejected = lines(run).get(1);
    payment
        .correct()
        .handle(new CorrectRejectedPayment.Command(rejected.id(), "New account number"));
    PaymentRunId again = payment.prepared(Optional.empty());

    assertThat(lines(again))
        .singleElement()
        .satisfies(line -> assertThat(line.released()).isEqualTo(Money.of("7500.00")));
    assertThatThrownBy(() -> payment.prepared(Optional.empty()))
        .hasMessageContaining("nothing to pay");
  }

  @Test
  @DisplayName("AUD-5: every answer of the bank says what waits still and whether the run is paid")
  void every_answer_says_what_it_changed() {
    PaymentRunId run = sent();
    payment.desk.moveTo(LocalDate.of(2014, 8, 22));

    payment
        .readResponse()
        .handle(
            new ReadResponse.Command(
                run, "one.csv", response("R1-0001,paid,2014-08-22,FP 1,25000.00")));
    assertThat(payment.lastChanges())
        .containsExactly("file: nothing → one.csv", "payments without an answer: 2 → 1");
    payment
        .readResponse()
        .handle(
            new ReadResponse.Command(
                run, "two.csv", response("R1-0002,rejected,2014-08-22,Account closed,7500.00")));
    assertThat(payment.lastChanges())
        .containsExactly(
            "file: nothing → two.csv",
            "payments without an answer: 1 → 0",
            "state: Sent → Paid",
            "paid on: nothing → 2014-08-22");
    payment
        .correct()
        .handle(new CorrectRejectedPayment.Command(lines(run).get(1).id(), "New account number"));
    assertThat(payment.lastChanges()).containsExactly("paid again by the next run: no → yes");
  }

  @Test
  @DisplayName("AUD-5: holding money back says that the first authorisation counts no more")
  void holding_money_back_says_that_the_first_authorisation_counts_no_more() {
    payment.settings.put("second-authoriser-above", "30000");
    PaymentRunId run = authorised();

    payment
        .holdBack()
        .handle(
            new HoldBackPayment.Command(
                lines(run).get(0).id(), 0, Money.of("5000.00"), "The practice may close"));

    assertThat(payment.lastChanges())
        .contains("authorised on: %s → nothing".formatted(payment.desk.today()));
  }

  @Test
  @DisplayName("PAY-47: a response with any line that does not fit changes nothing")
  void a_response_with_any_line_that_does_not_fit_changes_nothing() {
    PaymentRunId run = sent();
    for (String wrong :
        new String[] {
          "R1-0009,paid,2014-08-20,FP 1,25000.00",
          "R1-0001,sent,2014-08-20,FP 1,25000.00",
          "R1-0001,paid,20/08/2014,FP 1,25000.00",
          "R1-0001,paid,2014-08-19,FP 1,25000.00",
          "R1-0001,paid,2014-08-21,FP 1,25000.00",
          "R1-0001,paid,2014-08-20,,25000.00",
          "R1-0001,paid,2014-08-20,FP 1,25000.01",
          "R1-0001,paid,2014-08-20,FP 1,\"25,000.00\"",
          "R1-0001,paid,2014-08-20,FP 1,1e3",
          "R1-0001,paid,2014-08-20,FP 1",
          "R1-0002,paid,2014-08-20,FP 1,7500.00"
        }) {
      byte[] content = response("R1-0002,paid,2014-08-20,FP 2,7500.00", wrong);
      ResponsePreview preview = payment.previewResponse().ask(run, content);
      assertThat(preview.problems())
          .as(wrong)
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.message()).startsWith("Line 3: "));
      assertThatThrownBy(
              () ->
                  payment.readResponse().handle(new ReadResponse.Command(run, "bank.csv", content)))
          .as(wrong)
          .isInstanceOf(InvalidInput.class);
      assertThat(lines(run)).extracting(Payment::status).containsOnly(PaymentStatus.SENT);
    }
    for (byte[] wrong :
        new byte[][] {
          null,
          {},
          {(byte) 0xFF, (byte) 0xFE, 0, 1},
          "A,B\r\n1,2".getBytes(StandardCharsets.UTF_8),
          "REFERENCE,STATUS,DATE,BANK_REFERENCE,AMOUNT\r\n\"R1".getBytes(StandardCharsets.UTF_8),
          "REFERENCE,STATUS,DATE,BANK_REFERENCE,AMOUNT\r\n".getBytes(StandardCharsets.UTF_8)
        }) {
      assertThatThrownBy(
              () -> payment.readResponse().handle(new ReadResponse.Command(run, "bank.csv", wrong)))
          .isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void the_dry_run_as_csv_has_every_payment_and_omission() {
    payment.decided.add(SomeRun.report(SomeFigures.PRACTICE, 4, Release.FULL));

    List<String> csv = payment.previewRun().csv(SomeScheme.CODE);

    assertThat(csv.get(0)).startsWith("PRACTICE_CODE,PERIOD,COMPONENT");
    assertThat(csv).hasSize(5);
    assertThat(csv).anyMatch(line -> line.contains("Left out"));
    assertThat(csv.get(1))
        .isEqualTo("Z99001,1,Protected QOF payment,Payment,satisfied,25000.00,25000.00,");
    assertThat(new PracticeCode("Z99001")).isEqualTo(SomeFigures.PRACTICE);
  }
}
