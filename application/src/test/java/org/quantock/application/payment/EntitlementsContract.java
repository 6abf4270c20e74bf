package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.payment.SomeEntitlements.line;
import static org.quantock.domain.payment.SomeFigures.OTHER;
import static org.quantock.domain.payment.SomeFigures.PRACTICE;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.EntitlementLineId;
import org.quantock.domain.payment.EntitlementSum;
import org.quantock.domain.payment.Entitlements;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Ratio;
import org.quantock.domain.shared.Stale;

/** What every keeper of entitlements does, in memory and in the databases. */
public abstract class EntitlementsContract {

  /**
   * @param values keeps a reference value that entitlements can name
   * @param reread makes the next reading come from the store itself
   */
  public record Records(
      Entitlements entitlements, Consumer<ReferenceValue> values, Runnable reread) {}

  /** Works with empty records of a stored example scheme. */
  protected abstract void withRecords(Consumer<Records> work);

  @Test
  @DisplayName("PAY-15: an entry comes back with its working and its cause")
  void an_entry_comes_back_whole() {
    withRecords(
        records -> {
          EntitlementLine kept = line(PRACTICE, 1, 1, "25000.00");
          records.entitlements().add(List.of(kept));
          records.reread().run();

          EntitlementLine read =
              records
                  .entitlements()
                  .latest(SomeScheme.CODE, PRACTICE, "protected", 1)
                  .orElseThrow();

          assertThat(read.id()).isEqualTo(kept.id());
          assertThat(read.amount()).isEqualTo(Money.of("25000.00"));
          assertThat(read.working()).isEqualTo(kept.working());
          assertThat(read.cause()).isEqualTo("First worked out.");
          assertThat(read.recorded()).isEqualTo(kept.recorded());
          assertThat(read.uses()).isEmpty();
        });
  }

  @Test
  @DisplayName("PAY-15: the latest entry counts and the earlier ones stay")
  void the_latest_entry_counts_and_the_earlier_ones_stay() {
    withRecords(
        records -> {
          records
              .entitlements()
              .add(
                  List.of(
                      line(OTHER, 1, 1, "15000.00"),
                      line(PRACTICE, 2, 1, "25000.00"),
                      line(PRACTICE, 1, 1, "25000.00"),
                      line(PRACTICE, 1, 2, "20000.00")));
          records.reread().run();

          assertThat(records.entitlements().latest(SomeScheme.CODE, PRACTICE))
              .extracting(EntitlementLine::period, EntitlementLine::amount)
              .containsExactly(
                  org.assertj.core.groups.Tuple.tuple(1, Money.of("20000.00")),
                  org.assertj.core.groups.Tuple.tuple(2, Money.of("25000.00")));
          assertThat(records.entitlements().latest(SomeScheme.CODE))
              .extracting(EntitlementLine::practice)
              .containsExactly(PRACTICE, PRACTICE, OTHER);
          assertThat(records.entitlements().history(SomeScheme.CODE, PRACTICE))
              .extracting(EntitlementLine::entry)
              .containsExactly(1, 2, 1);
          assertThat(records.entitlements().latest(SomeScheme.CODE, OTHER, "protected", 2))
              .isEmpty();
        });
  }

  @Test
  @DisplayName("PAY-91: the entries that count add up by component")
  void the_entries_that_count_add_up() {
    withRecords(
        records -> {
          records
              .entitlements()
              .add(
                  List.of(
                      line(PRACTICE, 1, 1, "25000.00"),
                      line(PRACTICE, 1, 2, "20000.00"),
                      line(PRACTICE, 2, 1, "25000.01"),
                      line(OTHER, 1, 1, "15000.00")));

          assertThat(records.entitlements().sums(SomeScheme.CODE))
              .containsExactly(new EntitlementSum("protected", Money.of("60000.01"), 3));
          assertThat(records.entitlements().counts(SomeScheme.CODE, List.of(PRACTICE, OTHER)))
              .containsOnly(java.util.Map.entry(PRACTICE, 2L), java.util.Map.entry(OTHER, 1L));
          assertThat(records.entitlements().counts(SomeScheme.CODE, List.of(OTHER)))
              .containsOnly(java.util.Map.entry(OTHER, 1L));
        });
  }

  @Test
  @DisplayName("PAY-15: two entries cannot both be the next one")
  void two_entries_of_one_number_are_refused() {
    withRecords(
        records -> {
          records.entitlements().add(List.of(line(PRACTICE, 1, 1, "25000.00")));

          assertThatThrownBy(
                  () -> records.entitlements().add(List.of(line(PRACTICE, 1, 1, "24000.00"))))
              .isInstanceOf(Stale.class);
        });
  }

  @Test
  @DisplayName("PAY-15: what used a version of a reference value is found by it")
  void entries_that_count_are_found_by_the_reference_value_that_went_in() {
    withRecords(
        records -> {
          ReferenceValue average =
              new ReferenceValue(
                  ReferenceValueId.fresh(),
                  ReferenceKind.AVERAGE_LIST,
                  ReferenceValue.NO_AREA,
                  new FinancialYear(2014),
                  1,
                  Ratio.of(7052),
                  "HSCIC",
                  "First published",
                  line(PRACTICE, 1, 1, "1.00").recorded().by(),
                  SomeScheme.STARTS,
                  SomeScheme.AT);
          records.values().accept(average);
          EntitlementLine using = using(line(PRACTICE, 1, 1, "25000.00"), average.id());
          EntitlementLine replaced = using(line(OTHER, 1, 1, "15000.00"), average.id());
          records.entitlements().add(List.of(using, replaced, line(OTHER, 1, 2, "15100.00")));
          records.reread().run();

          assertThat(records.entitlements().using(average.id()))
              .extracting(EntitlementLine::id)
              .containsExactly(using.id());
          assertThat(records.entitlements().using(ReferenceValueId.fresh())).isEmpty();
          assertThat(
                  records
                      .entitlements()
                      .latest(SomeScheme.CODE, PRACTICE, "protected", 1)
                      .orElseThrow()
                      .uses())
              .containsExactly(average.id());
        });
  }

  private static EntitlementLine using(EntitlementLine like, ReferenceValueId value) {
    return new EntitlementLine(
        EntitlementLineId.fresh(),
        like.scheme(),
        like.practice(),
        like.component(),
        like.period(),
        like.entry(),
        like.working(),
        like.cause(),
        Set.of(value),
        like.recorded());
  }
}
