package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.EntitlementLineId;
import org.quantock.domain.payment.Entitlements;
import org.quantock.domain.payment.Recalculation;
import org.quantock.domain.payment.RecalculationId;
import org.quantock.domain.payment.RecalculationLine;
import org.quantock.domain.payment.RecalculationState;
import org.quantock.domain.payment.Recalculations;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.payment.Working;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Ratio;

/** What every store of reference values and recalculations keeps. */
public abstract class RecalculationsContract {

  private static final FinancialYear YEAR = new FinancialYear(2014);

  /**
   * The stores.
   *
   * @param fresh forgets what was read, so that it is read again
   */
  public record Records(
      ReferenceRegister references,
      Entitlements entitlements,
      Recalculations recalculations,
      Runnable fresh) {}

  protected abstract void withRecords(Consumer<Records> work);

  protected static ReferenceValue value(int number, long list) {
    return new ReferenceValue(
        ReferenceValueId.fresh(),
        ReferenceKind.AVERAGE_LIST,
        "",
        YEAR,
        number,
        Ratio.of(list),
        "HSCIC",
        number == 1 ? "First published" : "7,052 was published in error",
        SomeRun.PREPARER.id(),
        LocalDate.of(2014, 4, number),
        Instant.parse("2026-11-26T09:00:00Z"));
  }

  private static Working working(String amount) {
    return new Working("Rule", List.of(), List.of("Step"), "Rounded once", Money.of(amount));
  }

  protected static EntitlementLine entitlement(ReferenceValue used) {
    return new EntitlementLine(
        EntitlementLineId.fresh(),
        SomeScheme.CODE,
        SomeFigures.PRACTICE,
        "retained",
        4,
        1,
        working("315.40"),
        "First worked out.",
        Set.of(used.id()),
        SomeRun.act(SomeRun.PREPARER));
  }

  protected static Recalculation recalculation(
      ReferenceValue before, ReferenceValue after, EntitlementLine line) {
    return new Recalculation(
        RecalculationId.fresh(),
        SomeScheme.CODE,
        before,
        after,
        List.of(new RecalculationLine.Corrected(line, working("313.84"), "A note")),
        SomeRun.act(SomeRun.PREPARER));
  }

  @Test
  @DisplayName("IND-40: the latest version counts, and every version is kept")
  void versions_are_kept_and_the_latest_counts() {
    withRecords(
        records -> {
          ReferenceValue first = value(1, 7052);
          ReferenceValue second = value(2, 7087);
          records.references().add(first);
          records.references().add(second);
          records.fresh().run();

          assertThat(records.references().history(ReferenceKind.AVERAGE_LIST, "", YEAR))
              .extracting(ReferenceValue::shown)
              .containsExactly("7,052", "7,087");
          assertThat(records.references().latest(ReferenceKind.AVERAGE_LIST, "", YEAR))
              .hasValueSatisfying(latest -> assertThat(latest.id()).isEqualTo(second.id()));
          assertThat(records.references().latest(YEAR))
              .extracting(ReferenceValue::id)
              .containsExactly(second.id());
          assertThat(records.references().years()).containsExactly(YEAR);
          assertThat(records.references().find(first.id()))
              .hasValueSatisfying(
                  kept -> {
                    assertThat(kept.figure()).isEqualTo(Ratio.of(7052));
                    assertThat(kept.reason()).isEqualTo("First published");
                  });
        });
  }

  @Test
  @DisplayName("PAY-31: a recalculation is kept with old, new, difference, cause and both workings")
  void a_recalculation_is_kept() {
    withRecords(
        records -> {
          ReferenceValue before = value(1, 7052);
          ReferenceValue after = value(2, 7087);
          records.references().add(before);
          records.references().add(after);
          EntitlementLine line = entitlement(before);
          records.entitlements().add(List.of(line));
          assertThat(records.entitlements().using(before.id()))
              .extracting(EntitlementLine::id)
              .containsExactly(line.id());
          Recalculation prepared = recalculation(before, after, line);
          records.recalculations().add(prepared);
          records.fresh().run();

          assertThat(records.recalculations().of(SomeScheme.CODE))
              .extracting(Recalculation::id)
              .containsExactly(prepared.id());
          Recalculation found = records.recalculations().get(prepared.id());
          assertThat(found.state()).isEqualTo(RecalculationState.PREPARED);
          assertThat(found.cause()).contains("from 7,052 to 7,087");
          assertThat(found.lines())
              .singleElement()
              .satisfies(
                  kept -> {
                    assertThat(kept.oldAmount()).isEqualTo(Money.of("315.40"));
                    assertThat(kept.newAmount()).isEqualTo(Money.of("313.84"));
                    assertThat(kept.difference()).isEqualTo(Money.of("-1.56"));
                    assertThat(kept.oldWorking()).isEqualTo(working("315.40"));
                    assertThat(kept.newWorking()).isEqualTo(working("313.84"));
                    assertThat(kept.note()).isEqualTo("A note");
                  });
        });
  }

  @Test
  @DisplayName("PAY-33: the acceptance and the next entry are kept together")
  void an_acceptance_is_kept() {
    withRecords(
        records -> {
          ReferenceValue before = value(1, 7052);
          ReferenceValue after = value(2, 7087);
          records.references().add(before);
          records.references().add(after);
          EntitlementLine line = entitlement(before);
          records.entitlements().add(List.of(line));
          Recalculation prepared = recalculation(before, after, line);
          records.recalculations().add(prepared);

          List<EntitlementLine> next =
              prepared.accept(
                  SomeRun.AUTHORISER,
                  prepared.version(),
                  Map.of(line.id(), line),
                  SomeRun.act(SomeRun.AUTHORISER));
          records.entitlements().add(next);
          records.recalculations().save(prepared);
          records.fresh().run();

          assertThat(records.recalculations().get(prepared.id()).state())
              .isEqualTo(RecalculationState.ACCEPTED);
          assertThat(records.entitlements().using(before.id())).isEmpty();
          assertThat(records.entitlements().using(after.id()))
              .singleElement()
              .satisfies(now -> assertThat(now.entry()).isEqualTo(2));
        });
  }

  @Test
  @DisplayName("PAY-97: a recalculation by corrected figures of practices is kept and accepted")
  void a_recalculation_by_figures_of_practices_is_kept() {
    withRecords(
        records -> {
          ReferenceValue used = value(1, 7052);
          records.references().add(used);
          EntitlementLine line = entitlement(used);
          records.entitlements().add(List.of(line));
          Recalculation prepared =
              new Recalculation(
                  RecalculationId.fresh(),
                  SomeScheme.CODE,
                  "The list was corrected.",
                  SomeRun.PREPARER.id(),
                  List.of(new RecalculationLine.Corrected(line, working("318.27"), "7,187")),
                  SomeRun.act(SomeRun.PREPARER));
          records.recalculations().add(prepared);
          records.fresh().run();

          Recalculation found = records.recalculations().get(prepared.id());
          assertThat(found.cause()).isEqualTo("The list was corrected.");
          assertThat(found.valueBefore()).isEmpty();
          assertThat(found.valueAfter()).isEmpty();
          assertThat(found.recordedBy()).isEqualTo(SomeRun.PREPARER.id());
          records
              .entitlements()
              .add(
                  found.accept(
                      SomeRun.AUTHORISER,
                      found.version(),
                      Map.of(line.id(), line),
                      SomeRun.act(SomeRun.AUTHORISER)));
          records.recalculations().save(found);
          records.fresh().run();

          assertThat(records.entitlements().using(used.id()))
              .singleElement()
              .satisfies(
                  now -> {
                    assertThat(now.entry()).isEqualTo(2);
                    assertThat(now.amount()).isEqualTo(Money.of("318.27"));
                    assertThat(now.cause()).isEqualTo("The list was corrected.");
                  });
        });
  }
}
