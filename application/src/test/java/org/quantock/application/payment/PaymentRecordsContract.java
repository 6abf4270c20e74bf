package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentCause;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.Adjustments;
import org.quantock.domain.payment.BankAnswer;
import org.quantock.domain.payment.Baseline;
import org.quantock.domain.payment.Baselines;
import org.quantock.domain.payment.PaidEntry;
import org.quantock.domain.payment.Paycode;
import org.quantock.domain.payment.Paycodes;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentAction;
import org.quantock.domain.payment.PaymentFile;
import org.quantock.domain.payment.PaymentFiles;
import org.quantock.domain.payment.PaymentHold;
import org.quantock.domain.payment.PaymentHolds;
import org.quantock.domain.payment.PaymentKind;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.payment.PaymentResponse;
import org.quantock.domain.payment.PaymentResponses;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.payment.PaymentStatus;
import org.quantock.domain.payment.PriorAchievement;
import org.quantock.domain.payment.PriorAchievementId;
import org.quantock.domain.payment.PriorAchievements;
import org.quantock.domain.payment.ProposedPayment;
import org.quantock.domain.payment.RecoveryPlan;
import org.quantock.domain.payment.RecoveryPlans;
import org.quantock.domain.payment.RunProposal;
import org.quantock.domain.payment.RunTotals;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.payment.TargetPopulation;
import org.quantock.domain.payment.TargetPopulationId;
import org.quantock.domain.payment.TargetPopulations;
import org.quantock.domain.payment.Working;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.RuleViolated;

/** What every keeper of payments does, in memory and in the databases. */
public abstract class PaymentRecordsContract {

  /**
   * @param reread makes the next reading come from the store itself
   */
  public record Records(
      PaymentRuns runs,
      PaymentLines lines,
      RunCheckpoints checkpoints,
      RunLeases leases,
      PaymentHolds holds,
      Adjustments adjustments,
      RecoveryPlans plans,
      Paycodes paycodes,
      PaymentResponses responses,
      Baselines baselines,
      PriorAchievements priors,
      TargetPopulations populations,
      PaymentFiles files,
      PaymentQueries queries,
      Runnable reread) {}

  /** Works with empty records of a stored example scheme. */
  protected abstract void withRecords(Consumer<Records> work);

  /** Keeps a run with the payments of {@link SomeRun}, moved to where the run is. */
  private static PaymentRun kept(Records records, PaymentRun run) {
    records.runs().add(run);
    records.lines().add(SomeRun.lines(run));
    PaymentRunState state = run.state();
    if (state == PaymentRunState.CANCELLED) {
      records.lines().move(run.id(), PaymentAction.CANCEL);
      return run;
    }
    if (state != PaymentRunState.PREPARED) {
      records.lines().move(run.id(), PaymentAction.AUTHORISE);
    }
    if (run.sending().isPresent()) {
      records.lines().send(run.id());
    }
    if (run.sent().isPresent()) {
      records.lines().move(run.id(), PaymentAction.CONFIRM);
    }
    if (state == PaymentRunState.PAID) {
      records.lines().pay(run.id(), SomeRun.TODAY);
    }
    return run;
  }

  private static List<PaidEntry> live(Records records) {
    return records
        .lines()
        .entries(SomeScheme.CODE, List.of(SomeFigures.PRACTICE, SomeFigures.OTHER));
  }

  @Test
  void a_run_comes_back_and_so_do_its_payments_with_their_working() {
    withRecords(
        records -> {
          PaymentRun run = kept(records, SomeRun.authorised());
          records.reread().run();

          PaymentRun read = records.runs().get(run.id());
          List<PaymentRow> payments = records.queries().ofRun(run.id(), 0, 10);

          assertThat(read.state()).isEqualTo(PaymentRunState.AUTHORISED);
          assertThat(read.total()).isEqualTo(Money.of("32500.00"));
          assertThat(read.prepared()).isEqualTo(SomeRun.act(SomeRun.PREPARER));
          assertThat(read.authorised()).contains(SomeRun.act(SomeRun.AUTHORISER));
          assertThat(read.sent()).isEmpty();
          assertThat(payments).hasSize(2);
          assertThat(payments.get(1).working()).isEqualTo(SomeRun.proposed().get(1).working());
          assertThat(payments.get(1).practice()).isEqualTo(SomeFigures.OTHER);
          assertThat(payments.get(1).adjusts()).isEmpty();
          assertThat(payments.get(1).status()).isEqualTo(PaymentStatus.AUTHORISED);
          assertThat(payments.get(1).paycode()).isEqualTo("EX-1");
          assertThat(records.lines().restingOn(run.id()))
              .containsExactlyInAnyOrderElementsOf(SomeRun.resting());
        });
  }

  @Test
  @DisplayName("PAY-2: a second payment for the same share is refused")
  void a_second_payment_for_the_same_share_is_refused() {
    withRecords(
        records -> {
          kept(records, SomeRun.prepared());
          PaymentRun second = SomeRun.prepared(2);
          records.runs().add(second);

          assertThatThrownBy(() -> records.lines().add(SomeRun.lines(second)))
              .isInstanceOf(RuleViolated.class)
              .hasMessageContaining("another");
        });
  }

  @Test
  @DisplayName("PAY-36: payments of a run are moved as a set; a cancelled run frees its shares")
  void a_cancelled_run_frees_its_shares_and_stays_on_record() {
    withRecords(
        records -> {
          PaymentRun run = kept(records, SomeRun.prepared());
          run.cancel("Wrong", SomeRun.act(SomeRun.PREPARER));
          records.runs().update(run);
          assertThat(records.lines().move(run.id(), PaymentAction.CANCEL)).isEqualTo(2);
          assertThat(live(records)).isEmpty();

          assertThat(records.runs().nextNumber(SomeScheme.CODE)).isEqualTo(2);
          kept(records, SomeRun.prepared(2));
          records.reread().run();

          assertThat(records.runs().of(SomeScheme.CODE))
              .extracting(PaymentRun::number)
              .containsExactly(2, 1);
          assertThat(live(records))
              .extracting(PaidEntry::status)
              .containsExactly(PaymentStatus.PREPARED, PaymentStatus.PREPARED);
        });
  }

  @Test
  void runs_are_numbered_from_one_and_the_unfinished_are_found() {
    withRecords(
        records -> {
          assertThat(records.runs().nextNumber(SomeScheme.CODE)).isEqualTo(1);
          PaymentRun preparing = SomeRun.preparing(1);
          records.runs().add(preparing);
          kept(records, SomeRun.prepared(2));
          assertThat(records.runs().unfinished()).containsExactly(preparing.id());
        });
  }

  @Test
  void changes_come_back_with_what_they_adjust() {
    withRecords(
        records -> {
          PaymentRun paid = kept(records, SomeRun.paid());
          PaymentRow first = records.queries().ofRun(paid.id(), 0, 1).get(0);
          PaymentRun second = SomeRun.prepared(2);
          records.runs().add(second);
          records.lines().add(List.of(change(second, first, "-10.00")));
          records.reread().run();

          assertThat(records.queries().ofRun(second.id(), 0, 9).get(0).adjusts())
              .contains(first.id());
          assertThat(records.queries().adjusting(first.id())).hasSize(1);
          assertThat(live(records)).hasSize(3);
        });
  }

  private static Payment change(PaymentRun run, PaymentRow first, String amount) {
    ProposedPayment whole = SomeRun.proposed().get(0);
    return new Payment(
        run,
        1,
        new ProposedPayment(
            PaymentKind.CHANGE,
            whole.practice(),
            whole.period(),
            whole.component(),
            whole.componentName(),
            2,
            Optional.of(first.id()),
            Optional.empty(),
            whole.decided(),
            whole.due(),
            Money.of(amount),
            "Tab\tback\\slash\nnew line “quoted”",
            whole.working()),
        "");
  }

  @Test
  void a_text_comes_back_whatever_is_in_it() {
    withRecords(
        records -> {
          PaymentRun paid = kept(records, SomeRun.paid());
          PaymentRow first = records.queries().ofRun(paid.id(), 0, 1).get(0);
          PaymentRun second = SomeRun.prepared(2);
          records.runs().add(second);
          records.lines().add(List.of(change(second, first, "5.00")));
          records.reread().run();

          assertThat(records.queries().ofRun(second.id(), 0, 1).get(0).reason())
              .isEqualTo("Tab\tback\\slash\nnew line “quoted”");
        });
  }

  @Test
  @DisplayName("PAY-45: sending sets aside what moves no money")
  void sending_sets_aside_what_moves_no_money() {
    withRecords(
        records -> {
          PaymentRun paid = kept(records, SomeRun.paid());
          PaymentRow first = records.queries().ofRun(paid.id(), 0, 1).get(0);
          PaymentRun run = SomeRun.prepared(2);
          records.runs().add(run);
          Payment back = change(run, first, "-10.00");
          ProposedPayment whole = SomeRun.proposed().get(0);
          Payment carried =
              new Payment(
                  run,
                  2,
                  new ProposedPayment(
                      PaymentKind.CARRIED,
                      whole.practice(),
                      whole.period(),
                      whole.component(),
                      whole.componentName(),
                      3,
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Money.ZERO,
                      Money.of("10.00"),
                      "Carried over",
                      whole.working()),
                  "");
          records.lines().add(List.of(back, carried));
          records.lines().move(run.id(), PaymentAction.AUTHORISE);
          assertThat(records.lines().ofPractice(run.id(), whole.practice()))
              .isEqualTo(new RunTotals(2, Money.ZERO, Money.ZERO));

          records.lines().send(run.id());
          records.reread().run();

          assertThat(records.queries().ofRun(run.id(), 0, 9))
              .extracting(PaymentRow::status)
              .containsOnly(PaymentStatus.SET_OFF);
          assertThat(records.queries().toPay(run.id(), 0, 9)).isEmpty();
          assertThat(records.lines().unsettled(run.id())).isZero();
        });
  }

  @Test
  @DisplayName("PAY-47: answers of the bank settle the payments they are about")
  void answers_of_the_bank_settle_the_payments_they_are_about() {
    withRecords(
        records -> {
          PaymentRun run = kept(records, SomeRun.sent());
          assertThat(records.queries().standing(run.id()))
              .extracting(Standing::reference, Standing::amount, Standing::status)
              .containsExactly(
                  org.assertj.core.groups.Tuple.tuple(
                      "R1-0001", Money.of("25000.00"), PaymentStatus.SENT),
                  org.assertj.core.groups.Tuple.tuple(
                      "R1-0002", Money.of("7500.00"), PaymentStatus.SENT));

          records
              .lines()
              .settle(
                  run.id(),
                  List.of(
                      new BankAnswer("R1-0001", true, SomeRun.TODAY, "FP 77", Money.of("25000.00")),
                      new BankAnswer(
                          "R1-0002", false, SomeRun.TODAY, "No account", Money.of("7500.00"))));
          records.reread().run();

          PaymentRow paid = records.queries().ofRun(run.id(), 0, 9).get(0);
          assertThat(paid.status()).isEqualTo(PaymentStatus.PAID);
          assertThat(paid.bankReference()).contains("FP 77");
          assertThat(paid.inRun().paidOn()).contains(SomeRun.TODAY);
          assertThat(records.queries().rejected(SomeScheme.CODE))
              .singleElement()
              .satisfies(row -> assertThat(row.rejection()).contains("No account"));
          assertThat(records.queries().unsettled(SomeScheme.CODE)).isEqualTo(1);
          assertThat(records.lines().unsettled(run.id())).isZero();
          Payment rejected =
              records.lines().get(records.queries().rejected(SomeScheme.CODE).get(0).id());
          rejected.correct("New account", SomeRun.act(SomeRun.PREPARER));
          records.lines().update(rejected);
          records.reread().run();
          assertThat(records.queries().unsettled(SomeScheme.CODE)).isZero();
          assertThat(live(records)).hasSize(1);
        });
  }

  @Test
  @DisplayName("PAY-35: how far a run is comes back, and what it left out")
  void how_far_a_run_is_comes_back() {
    withRecords(
        records -> {
          PaymentRun run = SomeRun.preparing(1);
          records.runs().add(run);
          assertThat(records.checkpoints().find(run.id())).isEmpty();
          var first = new RunProposal.Omission(SomeFigures.PRACTICE, 1, "Retained", "No list");
          var second = new RunProposal.Omission(SomeFigures.OTHER, 1, "Retained", "No result");

          RunCheckpoint at =
              RunCheckpoint.start(run.id())
                  .past(SomeFigures.PRACTICE, new RunProposal(SomeRun.proposed(), List.of(first)));
          records.checkpoints().keep(at);
          records.checkpoints().leaveOut(run.id(), 0, List.of(first));
          records.reread().run();
          assertThat(records.checkpoints().find(run.id())).contains(at);

          RunCheckpoint next =
              at.past(SomeFigures.OTHER, new RunProposal(List.of(), List.of(second)));
          records.checkpoints().keep(next);
          records.checkpoints().leaveOut(run.id(), 1, List.of(second));
          records.reread().run();
          assertThat(records.checkpoints().find(run.id())).contains(next);
          assertThat(next.omissions()).isEqualTo(2);
          assertThat(records.checkpoints().omissions(run.id(), 9)).containsExactly(first, second);
        });
  }

  @Test
  @DisplayName("PAY-37: one works on a run; without a sign of life another takes it over")
  void one_works_on_a_run() {
    withRecords(
        records -> {
          PaymentRun run = SomeRun.preparing(1);
          records.runs().add(run);
          RunLeases leases = records.leases();
          Instant now = SomeScheme.AT;
          Instant dead = now.minusSeconds(30);

          assertThat(leases.isHeld(run.id(), dead)).isFalse();
          assertThat(leases.take(run.id(), "one", now, dead)).isTrue();
          assertThat(leases.take(run.id(), "two", now, dead)).isFalse();
          assertThat(leases.beat(run.id(), "one", now.plusSeconds(20))).isTrue();
          assertThat(leases.isHeld(run.id(), dead)).isTrue();
          Instant later = now.plusSeconds(60);
          assertThat(leases.isHeld(run.id(), later.minusSeconds(30))).isFalse();
          assertThat(leases.take(run.id(), "two", later, later.minusSeconds(30))).isTrue();
          assertThat(leases.beat(run.id(), "one", later)).isFalse();
          leases.end(run.id());
          assertThat(leases.isHeld(run.id(), dead)).isFalse();
        });
  }

  @Test
  void holds_plans_paycodes_and_responses_come_back() {
    withRecords(
        records -> {
          PaymentRun run = kept(records, SomeRun.prepared());
          Act by = SomeRun.act(SomeRun.PREPARER);
          Payment payment = records.lines().get(live(records).get(0).id());
          var hold = new PaymentHold(payment, Money.of("5.00"), "Why", by);
          records.holds().add(hold);
          Adjustment recovery = adjustment();
          records.adjustments().add(recovery);
          records.plans().add(new RecoveryPlan(recovery, 2, SomeRun.TODAY, by));
          records.paycodes().add(new Paycode(SomeScheme.CODE, "protected", "SPQS-01", by));
          records.responses().add(new PaymentResponse(run.id(), "a.csv", "aa", 1, 2, by));
          records.reread().run();

          List<PracticeCode> both = List.of(SomeFigures.PRACTICE, SomeFigures.OTHER);
          assertThat(records.holds().open(SomeScheme.CODE))
              .extracting(PaymentHold::amount)
              .containsExactly(Money.of("5.00"));
          PaymentHold kept = records.holds().get(hold.id());
          kept.release("Settled", by);
          records.holds().update(kept);
          records.reread().run();
          assertThat(records.holds().open(SomeScheme.CODE)).isEmpty();
          assertThat(records.holds().of(SomeScheme.CODE, both)).hasSize(1);
          assertThat(records.adjustments().of(SomeScheme.CODE, both)).hasSize(1);
          assertThat(records.plans().of(List.of(recovery.id())).get(0).instalments())
              .extracting(RecoveryPlan.Instalment::amount)
              .containsExactly(Money.of("-15.00"), Money.of("-15.00"));
          assertThat(records.paycodes().of(SomeScheme.CODE))
              .extracting(Paycode::code)
              .containsExactly("SPQS-01");
          assertThat(records.responses().of(run.id()))
              .extracting(PaymentResponse::rejected)
              .containsExactly(2);
          assertThatThrownBy(
                  () ->
                      records
                          .responses()
                          .add(new PaymentResponse(run.id(), "b.csv", "aa", 1, 2, by)))
              .isInstanceOf(RuleViolated.class);
        });
  }

  private static Adjustment adjustment() {
    return new Adjustment(
        AdjustmentId.fresh(),
        SomeScheme.CODE,
        SomeFigures.PRACTICE,
        "protected",
        1,
        AdjustmentCause.CORRECTION,
        UUID.randomUUID(),
        "Paid in error.",
        new Working("Correction.", List.of(), List.of(), "None.", Money.of("-30.00")),
        SomeRun.act(SomeRun.PREPARER));
  }

  @Test
  void the_latest_entry_of_a_baseline_counts_and_the_earlier_ones_stay() {
    withRecords(
        records -> {
          records.baselines().add(SomeFigures.entry(SomeFigures.PRACTICE, 1, "100.00"));
          records.baselines().add(SomeFigures.entry(SomeFigures.PRACTICE, 2, "120.00"));
          records.baselines().add(SomeFigures.entry(SomeFigures.OTHER, 1, "50.00"));
          records.reread().run();

          assertThat(records.baselines().latest(SomeScheme.CODE))
              .extracting(Baseline::amount)
              .containsExactly(Money.of("120.00"), Money.of("50.00"));
          assertThat(records.baselines().latest(SomeScheme.CODE, SomeFigures.PRACTICE))
              .map(Baseline::entry)
              .contains(2);
          assertThat(records.baselines().history(SomeScheme.CODE, SomeFigures.PRACTICE)).hasSize(2);
        });
  }

  @Test
  void a_file_comes_back_byte_for_byte() {
    withRecords(
        records -> {
          PaymentRun run = kept(records, SomeRun.sent());
          var file =
              new PaymentFile(
                  run.id(),
                  "example-run-1.csv",
                  List.of("A,B", "\"O’Brien, £1\",2"),
                  SomeRun.act(SomeRun.PREPARER));
          records.files().add(file);
          records.reread().run();

          PaymentFile read = records.files().find(run.id()).orElseThrow();

          assertThat(read.content()).isEqualTo(file.content());
          assertThat(read.sha256()).isEqualTo(file.sha256());
        });
  }

  @Test
  void payments_are_read_by_run_by_practice_and_one_by_one() {
    withRecords(
        records -> {
          kept(records, SomeRun.cancelled());
          PaymentRun run = kept(records, SomeRun.prepared(2));
          records.reread().run();
          PaymentQueries queries = records.queries();

          assertThat(queries.runs(SomeScheme.CODE))
              .extracting(RunRow::number)
              .containsExactly(2, 1);
          assertThat(queries.run(run.id())).map(RunRow::total).contains(Money.of("32500.00"));
          assertThat(queries.ofRun(run.id(), 0, 9))
              .extracting(PaymentRow::reference)
              .containsExactly("R2-0001", "R2-0002");
          assertThat(queries.ofPractice(SomeScheme.CODE, SomeFigures.OTHER))
              .extracting(PaymentRow::status)
              .containsExactly(PaymentStatus.CANCELLED, PaymentStatus.PREPARED);
          PaymentRow one = queries.ofRun(run.id(), 0, 9).get(1);
          assertThat(queries.payment(one.id())).contains(one);
          assertThat(one.inRun().preparedOn()).isEqualTo(SomeRun.TODAY);
          assertThat(queries.adjusting(one.id())).isEmpty();
        });
  }

  @Test
  void totals_count_each_share_once_and_leave_cancelled_payments_out() {
    withRecords(
        records -> {
          kept(records, SomeRun.cancelled());
          PaymentRun run = kept(records, SomeRun.prepared(2));
          assertThat(records.queries().totals(SomeScheme.CODE))
              .containsExactly(
                  new ComponentTotals(
                      "protected", Money.of("40000.00"), Money.of("32500.00"), Money.of("0.00")));
          assertThat(records.queries().unsettled(SomeScheme.CODE)).isEqualTo(2);

          records.lines().move(run.id(), PaymentAction.AUTHORISE);
          records.lines().send(run.id());
          records.lines().move(run.id(), PaymentAction.CONFIRM);
          records.lines().pay(run.id(), SomeRun.TODAY);
          records.reread().run();

          assertThat(records.queries().totals(SomeScheme.CODE))
              .singleElement()
              .satisfies(
                  sums -> {
                    assertThat(sums.released()).isEqualTo(Money.of("32500.00"));
                    assertThat(sums.held()).isEqualTo(Money.of("7500.00"));
                  });
          assertThat(records.queries().unsettled(SomeScheme.CODE)).isZero();
        });
  }

  private static Payment advance(PaymentRun run, int line, int entry, int month) {
    ProposedPayment whole = SomeRun.proposed().get(0);
    return new Payment(
        run,
        line,
        new ProposedPayment(
            PaymentKind.ADVANCE,
            whole.practice(),
            1,
            whole.component(),
            whole.componentName(),
            entry,
            Optional.empty(),
            Optional.empty(),
            Optional.of(month),
            Optional.empty(),
            Money.ZERO,
            Money.of("700.00"),
            "Aspiration payment",
            whole.working()),
        "ASP");
  }

  @Test
  @DisplayName("PAY-93: a month is advanced once, until its payment is cancelled")
  void a_month_is_advanced_once() {
    withRecords(
        records -> {
          PaymentRun run = SomeRun.prepared(1);
          records.runs().add(run);
          records.lines().add(List.of(advance(run, 1, 2, 1), advance(run, 2, 3, 2)));
          records.reread().run();

          assertThat(live(records))
              .extracting(PaidEntry::kind, PaidEntry::month)
              .containsExactly(
                  org.assertj.core.groups.Tuple.tuple(PaymentKind.ADVANCE, Optional.of(1)),
                  org.assertj.core.groups.Tuple.tuple(PaymentKind.ADVANCE, Optional.of(2)));
          records.lines().move(run.id(), PaymentAction.CANCEL);
          PaymentRun second = SomeRun.prepared(2);
          records.runs().add(second);
          records.lines().add(List.of(advance(second, 1, 2, 1)));
          assertThatThrownBy(() -> records.lines().add(List.of(advance(second, 2, 3, 1))))
              .isInstanceOf(RuleViolated.class);
        });
  }

  @Test
  @DisplayName("PAY-91: what was advanced is released, and what is set off is not")
  void advances_are_part_of_the_money_of_a_component() {
    withRecords(
        records -> {
          PaymentRun run = SomeRun.prepared(1);
          records.runs().add(run);
          records.lines().add(List.of(advance(run, 1, 2, 1), advance(run, 2, 3, 2)));
          records.reread().run();

          assertThat(records.queries().totals(SomeScheme.CODE))
              .singleElement()
              .satisfies(
                  total -> {
                    assertThat(total.waiting()).isEqualTo(Money.of("1400.00"));
                    assertThat(total.held()).isEqualTo(Money.ZERO);
                  });
        });
  }

  private static PriorAchievement prior(int entry, String component, String amount) {
    return new PriorAchievement(
        PriorAchievementId.fresh(),
        SomeScheme.CODE,
        SomeFigures.PRACTICE,
        component,
        new FinancialYear(2013),
        entry,
        Money.of(amount),
        "Remittance of June 2014",
        SomeRun.act(SomeRun.PREPARER));
  }

  @Test
  @DisplayName("PAY-95: payments of the year before are kept by entries, the latest counts")
  void payments_of_the_year_before_are_kept_by_entries() {
    withRecords(
        records -> {
          records.priors().add(List.of(prior(1, "retained", "100.00")));
          records
              .priors()
              .add(List.of(prior(2, "retained", "120.00"), prior(1, "protected", "5.00")));
          records.reread().run();

          assertThat(records.priors().latest(SomeScheme.CODE))
              .extracting(
                  PriorAchievement::component,
                  PriorAchievement::amount,
                  PriorAchievement::entry,
                  PriorAchievement::achievedIn)
              .containsExactly(
                  org.assertj.core.groups.Tuple.tuple(
                      "protected", Money.of("5.00"), 1, new FinancialYear(2013)),
                  org.assertj.core.groups.Tuple.tuple(
                      "retained", Money.of("120.00"), 2, new FinancialYear(2013)));
          assertThat(records.priors().history(SomeScheme.CODE, SomeFigures.PRACTICE))
              .extracting(PriorAchievement::source)
              .hasSize(3)
              .containsOnly("Remittance of June 2014");
          assertThat(records.priors().history(SomeScheme.CODE, SomeFigures.OTHER)).isEmpty();
        });
  }

  private static TargetPopulation population(String area, int year, int entry, int patients) {
    return new TargetPopulation(
        TargetPopulationId.fresh(),
        new TargetPopulation.Of(SomeFigures.PRACTICE, area, new FinancialYear(year)),
        entry,
        patients,
        "Counted by the practice",
        Optional.empty(),
        SomeRun.act(SomeRun.PREPARER));
  }

  @Test
  @DisplayName("PAY-96: target populations are kept by entries, the latest of a year counts")
  void target_populations_are_kept_by_entries() {
    withRecords(
        records -> {
          records.populations().add(List.of(population("CS", 2014, 1, 2700)));
          records
              .populations()
              .add(
                  List.of(
                      population("CS", 2014, 2, 2710),
                      population("CON", 2014, 1, 3100),
                      population("CS", 2015, 1, 2800)));
          records.reread().run();

          assertThat(records.populations().latest(new FinancialYear(2014)))
              .extracting(TargetPopulation::area, TargetPopulation::patients)
              .containsExactly(
                  org.assertj.core.groups.Tuple.tuple("CON", 3100),
                  org.assertj.core.groups.Tuple.tuple("CS", 2710));
          assertThat(records.populations().latest(SomeFigures.PRACTICE, new FinancialYear(2014)))
              .hasSize(2);
          assertThat(records.populations().latest(SomeFigures.OTHER, new FinancialYear(2014)))
              .isEmpty();
          assertThat(
                  records
                      .populations()
                      .history(
                          new TargetPopulation.Of(
                              SomeFigures.PRACTICE, "CS", new FinancialYear(2014))))
              .extracting(TargetPopulation::entry)
              .containsExactly(1, 2);
          assertThat(records.populations().years())
              .containsExactly(new FinancialYear(2015), new FinancialYear(2014));
          assertThat(records.populations().latest(new FinancialYear(2015)).get(0).line()).isEmpty();
        });
  }
}
