package org.quantock.application.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Role;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.indicator.Verification.Firmness;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Ratio;

class LoadIndicatorSetTest {

  private final InMemoryIndicatorSets sets = new InMemoryIndicatorSets();
  private final TestDesk desk =
      new TestDesk(
          FixedCaller.person("Sys Admin", "QAT", Role.SYSTEM_ADMINISTRATOR),
          LocalDate.of(2014, 10, 6));
  private final LoadIndicatorSet load = new LoadIndicatorSet(sets, desk.audit);

  @Test
  void the_shipped_table_has_81_indicators_and_559_points() {
    load.handle(new LoadIndicatorSet.Command(ReferenceTable.QOF_2014_15));

    IndicatorSet set = sets.get(ReferenceTable.QOF_2014_15.code());
    assertThat(set.isPublished()).isTrue();
    assertThat(set.totalPoints()).isEqualTo(Points.of("559"));
    assertThat(
            set.indicators().stream()
                .collect(Collectors.groupingBy(Indicator::kind, Collectors.counting())))
        .isEqualTo(
            Map.of(
                IndicatorKind.REGISTER, 20L,
                IndicatorKind.FRACTION, 57L,
                IndicatorKind.DECLARED, 4L));
    assertThat(desk.sentences()).containsExactly("Loaded QOF 2014-15: 81 indicators, 559 points");
  }

  @Test
  @DisplayName("IND-28")
  void a_table_with_local_kinds_says_how_each_earns_its_points() {
    assertThat(LocalTable.descriptions())
        .extracting(Indicator.Description::scale)
        .containsExactly(
            LocalTable.WAITING, LocalTable.TRAINED, LocalTable.UNFORGIVING, LocalTable.STORY, null);

    assertThatThrownBy(
            () ->
                LocalTable.descriptions(
                    "LOC006,Local,Access,Days,numeric,10,,,false,Made up,none,20,,,,\n"))
        .hasMessageContaining("LOC006: the column all_at is empty or missing");
    assertThatThrownBy(
            () ->
                LocalTable.descriptions(
                    "LOC006,Local,Access,Days,narrative,10,,,false,Made up,none,,,,,Good\n"))
        .hasMessageContaining("A rating is written as Good=100, not as Good");
  }

  private final InMemoryReferenceRegister references = new InMemoryReferenceRegister();

  private final InMemoryCalculations calculations = new InMemoryCalculations();

  private ReferenceTables tables() {
    return new ReferenceTables(
        sets,
        load,
        references,
        new LoadReferenceValues(
            references,
            (before, after) -> 0,
            new CorrectedCalculations(
                calculations, new InMemoryCorrections(), calculations, sets, desk.clock),
            desk.caller,
            desk.calendar(),
            desk.clock,
            desk.audit));
  }

  @Test
  @DisplayName("IND-41: the shipped reference values are put on record with version and source")
  void the_shipped_reference_values_are_put_on_record() {
    tables().load();
    var year = new FinancialYear(2014);

    assertThat(references.history(ReferenceKind.AVERAGE_LIST, "", year))
        .extracting(ReferenceValue::number, ReferenceValue::shown, ReferenceValue::reason)
        .containsExactly(
            tuple(1, "7,052", "First published."),
            tuple(2, "7,087", "7,052 was published in error and withdrawn before use."));
    assertThat(references.latest(ReferenceKind.POINT_VALUE, "", year).orElseThrow().shown())
        .isEqualTo("£156.92");
    assertThat(
            references
                .latest(ReferenceKind.NATIONAL_PREVALENCE, "AST", year)
                .orElseThrow()
                .figure())
        .isEqualTo(new Ratio(3_402_437, 56_817_654));
    assertThat(references.latest(year)).hasSize(23);
    assertThat(references.years()).hasSize(8);
  }

  @Test
  @DisplayName("IND-41: what people recorded is left as it is")
  void what_people_recorded_is_left() {
    var year = new FinancialYear(2015);
    references.add(
        new ReferenceValue(
            ReferenceValueId.fresh(),
            ReferenceKind.POINT_VALUE,
            "",
            year,
            1,
            Ratio.of(Money.of("160.00")),
            "Our own note",
            "First known",
            desk.caller.person().id(),
            desk.today(),
            desk.clock.instant()));

    tables().load();

    assertThat(references.history(ReferenceKind.POINT_VALUE, "", year))
        .singleElement()
        .satisfies(value -> assertThat(value.shown()).isEqualTo("£160.00"));
  }

  @Test
  void every_start_leaves_one_set() {
    ReferenceTables tables = tables();
    tables.load();
    tables.load();

    assertThat(sets.all()).hasSize(1);
    assertThat(desk.sentences())
        .containsExactly(
            "Loaded QOF 2014-15: 81 indicators, 559 points",
            "Loaded 58 versions of national reference values that ship with the product");
    assertThatThrownBy(() -> load.handle(new LoadIndicatorSet.Command(ReferenceTable.QOF_2014_15)))
        .hasMessage("QOF 2014-15 is on record already.");
  }

  @Test
  @DisplayName("IND-4")
  void the_page_of_a_set_counts_how_firm_its_thresholds_are() {
    tables().load();

    IndicatorSetDetail detail = new ViewIndicatorSet(sets).ask(ReferenceTable.QOF_2014_15.code());
    assertThat(detail.set().points()).isEqualTo("559");
    assertThat(detail.firmness())
        .isEqualTo(
            Map.of(
                Firmness.EXACT, 3L,
                Firmness.SOURCED, 13L,
                Firmness.CONSISTENT, 28L,
                Firmness.UNVERIFIED, 13L,
                Firmness.NONE, 24L));
  }
}
