package org.quantock.application.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.quantock.domain.indicator.Verification.Firmness;
import org.quantock.domain.shared.Points;

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

  @Test
  void every_start_leaves_one_set() {
    var tables = new ReferenceTables(sets, load);
    tables.load();
    tables.load();

    assertThat(sets.all()).hasSize(1);
    assertThat(desk.sentences()).hasSize(1);
    assertThatThrownBy(() -> load.handle(new LoadIndicatorSet.Command(ReferenceTable.QOF_2014_15)))
        .hasMessage("QOF 2014-15 is on record already.");
  }

  @Test
  @DisplayName("IND-4")
  void the_page_of_a_set_counts_how_firm_its_thresholds_are() {
    new ReferenceTables(sets, load).load();

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
