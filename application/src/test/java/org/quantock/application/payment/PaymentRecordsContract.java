package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quantock.domain.payment.Baseline;
import org.quantock.domain.payment.Baselines;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentFile;
import org.quantock.domain.payment.PaymentFiles;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.payment.PaymentStatus;
import org.quantock.domain.payment.ProposedPayment;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.RuleViolated;

/** What every keeper of payments does, in memory and in the databases. */
public abstract class PaymentRecordsContract {

  /**
   * @param reread makes the next reading come from the store itself
   */
  public record Records(
      PaymentRuns runs,
      Baselines baselines,
      PaymentFiles files,
      PaymentQueries queries,
      Runnable reread) {}

  /** Works with empty records of a stored example scheme. */
  protected abstract void withRecords(Consumer<Records> work);

  @Test
  void a_run_comes_back_with_its_payments_and_their_working() {
    withRecords(
        records -> {
          PaymentRun run = SomeRun.authorised();
          records.runs().add(run);
          records.reread().run();

          PaymentRun read = records.runs().get(run.id());

          assertThat(read.state()).isEqualTo(PaymentRunState.AUTHORISED);
          assertThat(read.total()).isEqualTo(Money.of("32500.00"));
          assertThat(read.prepared()).isEqualTo(SomeRun.act(SomeRun.PREPARER));
          assertThat(read.authorised()).contains(SomeRun.act(SomeRun.AUTHORISER));
          assertThat(read.sent()).isEmpty();
          assertThat(read.payments()).hasSize(2);
          assertThat(read.payments().get(1).working())
              .isEqualTo(SomeRun.proposed().get(1).working());
          assertThat(read.payments().get(1).practice()).isEqualTo(SomeFigures.OTHER);
          assertThat(read.payments().get(1).adjusts()).isEmpty();
        });
  }

  @Test
  void a_second_payment_for_the_same_share_is_refused() {
    withRecords(
        records -> {
          records.runs().add(SomeRun.prepared());

          assertThatThrownBy(() -> records.runs().add(SomeRun.prepared(2, SomeRun.proposed())))
              .isInstanceOf(RuleViolated.class)
              .hasMessageContaining("another");
        });
  }

  @Test
  void a_cancelled_run_frees_its_shares_and_stays_on_record() {
    withRecords(
        records -> {
          PaymentRun run = SomeRun.prepared();
          records.runs().add(run);
          run.cancel("Wrong", SomeRun.act(SomeRun.PREPARER));
          records.runs().update(run);
          assertThat(records.runs().live(SomeScheme.CODE)).isEmpty();

          assertThat(records.runs().nextNumber(SomeScheme.CODE)).isEqualTo(2);
          records.runs().add(SomeRun.prepared(2, SomeRun.proposed()));
          records.reread().run();

          assertThat(records.runs().of(SomeScheme.CODE))
              .extracting(PaymentRun::number)
              .containsExactly(2, 1);
          assertThat(records.runs().live(SomeScheme.CODE))
              .extracting(Payment::status)
              .containsExactly(PaymentStatus.PREPARED, PaymentStatus.PREPARED);
        });
  }

  @Test
  void runs_are_numbered_from_one() {
    withRecords(records -> assertThat(records.runs().nextNumber(SomeScheme.CODE)).isEqualTo(1));
  }

  @Test
  void adjustments_come_back_with_what_they_adjust() {
    withRecords(
        records -> {
          PaymentRun paid = SomeRun.paid();
          records.runs().add(paid);
          Payment first = paid.payments().get(0);
          ProposedPayment whole = SomeRun.proposed().get(0);
          PaymentRun second =
              SomeRun.prepared(
                  2,
                  List.of(
                      new ProposedPayment(
                          whole.practice(),
                          whole.period(),
                          whole.component(),
                          whole.componentName(),
                          2,
                          java.util.Optional.of(first.id()),
                          whole.report(),
                          whole.release(),
                          whole.decidedOn(),
                          whole.due(),
                          Money.of("-10.00"),
                          "Taken back",
                          whole.working())));
          records.runs().add(second);
          records.reread().run();

          assertThat(records.runs().get(second.id()).payments().get(0).adjusts())
              .contains(first.id());
          assertThat(records.runs().live(SomeScheme.CODE)).hasSize(3);
        });
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
          PaymentRun run = SomeRun.sent();
          records.runs().add(run);
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
          PaymentRun cancelled = SomeRun.cancelled();
          records.runs().add(cancelled);
          PaymentRun run = SomeRun.prepared(2, SomeRun.proposed());
          records.runs().add(run);
          records.reread().run();
          PaymentQueries queries = records.queries();

          assertThat(queries.runs(SomeScheme.CODE))
              .extracting(RunRow::number)
              .containsExactly(2, 1);
          assertThat(queries.run(run.id())).map(RunRow::total).contains(Money.of("32500.00"));
          assertThat(queries.ofRun(run.id()))
              .extracting(PaymentRow::reference)
              .containsExactly("R2-0001", "R2-0002");
          assertThat(queries.ofPractice(SomeScheme.CODE, SomeFigures.OTHER))
              .extracting(PaymentRow::status)
              .containsExactly(PaymentStatus.CANCELLED, PaymentStatus.PREPARED);
          PaymentRow one = queries.ofRun(run.id()).get(1);
          assertThat(queries.payment(one.id())).contains(one);
          assertThat(one.inRun().preparedOn()).isEqualTo(SomeRun.TODAY);
          assertThat(queries.adjusting(one.id())).isEmpty();
        });
  }

  @Test
  void totals_count_each_share_once_and_leave_cancelled_payments_out() {
    withRecords(
        records -> {
          records.runs().add(SomeRun.cancelled());
          PaymentRun run = SomeRun.prepared(2, SomeRun.proposed());
          records.runs().add(run);
          assertThat(records.queries().totals(SomeScheme.CODE))
              .containsExactly(
                  new ComponentTotals(
                      "protected", Money.of("40000.00"), Money.of("32500.00"), Money.of("0.00")));
          assertThat(records.queries().unsettled(SomeScheme.CODE)).isEqualTo(2);

          run.authorise(
              SomeRun.AUTHORISER, run.version(), SomeRun.reports(), SomeRun.TODAY, SomeScheme.AT);
          run.send(SomeRun.act(SomeRun.PREPARER));
          run.markPaid(SomeRun.TODAY, "BACS", SomeRun.act(SomeRun.PREPARER));
          records.runs().update(run);
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
}
