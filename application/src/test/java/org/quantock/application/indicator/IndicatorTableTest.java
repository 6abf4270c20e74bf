package org.quantock.application.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Role;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.PointsForAchievement;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.RuleViolated;

class IndicatorTableTest {

  private static final String HEAD =
      "indicator_code,domain,group,short_description,kind,points,lower_threshold,upper_threshold,"
          + "uses_prevalence,source,verified,none_at,all_at,due,late_share,ratings\n";
  private static final String GOOD =
      "AST002,Clinical,Asthma,Measured,fraction,15,45,80,true,Made up,not at all,,,,,\n";
  private static final IndicatorSetCode CODE = new IndicatorSetCode("local-2015-16");

  private final TestDesk desk =
      new TestDesk(
          FixedCaller.person("Sid Brook", "QAT", Role.SYSTEM_ADMINISTRATOR),
          LocalDate.of(2014, 10, 6));
  private final InMemoryIndicatorSets sets = new InMemoryIndicatorSets();
  private final DraftIndicatorSet draft = new DraftIndicatorSet(sets, desk.audit);
  private final PublishIndicatorSet publish = new PublishIndicatorSet(sets, desk.audit);
  private final DiscardIndicatorSet discard = new DiscardIndicatorSet(sets, desk.audit);
  private final PreviewIndicatorSets preview = new PreviewIndicatorSets(sets);

  @ParameterizedTest
  @MethodSource("shipped")
  void every_shipped_table_has_its_indicators_and_points(ReferenceTable table) {
    IndicatorSet set = table.read();

    assertThat(set.indicators()).hasSize(table.indicators());
    assertThat(set.totalPoints()).isEqualTo(Points.of("559"));
    assertThat(set.find(new org.quantock.domain.indicator.IndicatorCode("AST003")))
        .hasValueSatisfying(
            asthma -> {
              assertThat(asthma.points()).isEqualTo(Points.of("20"));
              assertThat(asthma.lowerThreshold()).contains(Percentage.of("45"));
              assertThat(asthma.upperThreshold()).contains(Percentage.of("70"));
            });
  }

  static List<ReferenceTable> shipped() {
    return ReferenceTable.SHIPPED;
  }

  @ParameterizedTest
  @DisplayName("IND-20: each problem names its line, column and what stands there")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ast2,Clinical,Asthma,X,fraction,15,45,80,true,S,V,,,,,       | indicator_code  | ast2
          AST003,,Asthma,X,fraction,15,45,80,true,S,V,,,,,             | domain          | ''
          AST003,Clinical,Asthma,X,ratio,15,45,80,true,S,V,,,,,        | kind            | ratio
          AST003,Clinical,Asthma,X,fraction,"1,5",45,80,true,S,V,,,,,  | points          | 1,5
          AST003,Clinical,Asthma,X,fraction,1e3,45,80,true,S,V,,,,,    | points          | 1e3
          AST003,Clinical,Asthma,X,fraction,-1,45,80,true,S,V,,,,,     | points          | -1
          AST003,Clinical,Asthma,X,fraction,15,45%,80,true,S,V,,,,,    | lower_threshold | 45%
          AST003,Clinical,Asthma,X,fraction,15,45,101,true,S,V,,,,,    | upper_threshold | 101
          AST003,Clinical,Asthma,X,fraction,15,80,80,true,S,V,,,,,     | upper_threshold | 80
          AST003,Clinical,Asthma,X,fraction,15,,80,true,S,V,,,,,       | lower_threshold | ''
          AST003,Clinical,Asthma,X,register,15,45,,true,S,V,,,,,       | lower_threshold | 45
          AST003,Clinical,Asthma,X,register,15,,,maybe,S,V,,,,,        | uses_prevalence | maybe
          AST003,Clinical,Asthma,X,register,15,,,true,,V,,,,,          | source          | ''
          AST003,Clinical,Asthma,X,register,15,,,true,S,,,,,,          | verified        | ''
          AST003,Clinical,Asthma,X,register,15,,,true,S,V,3,,,,        | none_at         | 3
          LOC001,Local,Access,X,numeric,15,,,false,S,V,20,20,,,        | all_at          | 20
          LOC001,Local,Access,X,numeric,15,,,false,S,V,20,١٢,,,        | all_at          | ١٢
          LOC001,Local,Access,X,milestone,15,,,false,S,V,,,31/02/2015,,| due             | 31/02/2015
          LOC001,Local,Access,X,milestone,15,,,false,S,V,,,,50,        | due             | ''
          LOC001,Local,Access,X,narrative,15,,,false,S,V,,,,,Good=100  | ratings         | Good=100
          LOC001,Local,Access,X,narrative,15,,,false,S,V,,,,,Good;Bad  | ratings         | Good;Bad
          AST002,Clinical,Asthma,X,fraction,15,45,80,true,S,V,,,,,     | indicator_code  | AST002
          """)
  void each_problem_names_its_line_column_and_what_stands_there(
      String line, String column, String given) {
    IndicatorTable table = read(HEAD + GOOD + line + "\n");

    assertThat(table.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(3);
              assertThat(problem.column()).isEqualTo(column);
              assertThat(problem.given()).isEqualTo(given);
              assertThat(problem.message()).isNotBlank();
            });
  }

  @Test
  @DisplayName("IND-20: a table with one wrong line is not loaded")
  void a_table_with_one_wrong_line_is_not_loaded() {
    assertThatThrownBy(() -> load(GOOD + "AST003,Clinical,Asthma,X,ratio,x,,,true,S,V,,,,,\n"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(problem -> problem.field())
                    .containsExactly("/lines/3/kind", "/lines/3/points"));
    assertThat(sets.all()).isEmpty();
    assertThat(desk.entries).isEmpty();
  }

  @Test
  void what_is_no_such_table_is_refused_as_a_whole() {
    assertThatThrownBy(() -> read("a,b\n1,2\n")).hasMessageContaining("missing: indicator_code");
    assertThatThrownBy(() -> read(HEAD)).hasMessageContaining("no line after its first");
    assertThatThrownBy(() -> new CheckIndicatorTable().ask(null, null))
        .hasMessageContaining("Choose a CSV file");
  }

  @Test
  void a_table_without_the_columns_of_local_kinds_is_read_as_well() {
    String[] lines =
        (HEAD + GOOD).replace(",none_at,all_at,due,late_share,ratings", "").split("\n");

    assertThat(read(lines[0] + "\n" + lines[1].replaceAll(",,,,,$", "")).indicators()).hasSize(1);
  }

  @Test
  @DisplayName("IND-21: a set is hidden and can be replaced and discarded until it is published")
  void a_set_is_hidden_and_can_be_replaced_and_discarded_until_it_is_published() {
    load(GOOD);
    assertThat(new ListIndicators(sets).sets()).isEmpty();
    assertThatThrownBy(() -> new ViewIndicatorSet(sets).ask(CODE)).isInstanceOf(NotFound.class);
    assertThat(preview.waiting()).extracting(IndicatorSetRow::code).containsExactly(CODE.value());

    load(GOOD + GOOD.replace("AST002", "AST003"));
    assertThat(sets.get(CODE).indicators()).hasSize(2);
    assertThat(desk.entries.get(1).changes())
        .as("AUD-5")
        .containsExactly("indicators: 1 → 2", "points: 15 → 30");
    assertThat(preview.ask(CODE).kinds())
        .containsExactly(java.util.Map.entry(IndicatorKind.FRACTION, 2L));

    discard.handle(CODE);
    assertThat(sets.all()).isEmpty();
    assertThat(desk.sentences())
        .last()
        .isEqualTo("Discarded Local 2015-16, which was not published");
  }

  @Test
  @DisplayName("IND-22: a published set is neither replaced nor discarded")
  void a_published_set_is_neither_replaced_nor_discarded() {
    load(GOOD);
    publish.handle(CODE);

    assertThat(new ListIndicators(sets).sets()).hasSize(1);
    assertThat(preview.waiting()).isEmpty();
    assertThatThrownBy(() -> load(GOOD)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> discard.handle(CODE)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> publish.handle(CODE)).isInstanceOf(RuleViolated.class);
    assertThat(desk.sentences())
        .containsExactly(
            "Loaded Local 2015-16 from table.csv, not published yet: 1 indicators, 15 points",
            "Published Local 2015-16: 1 indicators, 15 points");
  }

  @Test
  void another_year_is_scored_by_the_same_arithmetic() {
    load(GOOD);
    publish.handle(CODE);
    Indicator asthma = sets.get(CODE).indicators().get(0);

    assertThat(
            PointsForAchievement.of(
                asthma, new org.quantock.domain.indicator.Achievement.Fraction(5, 8, 0)))
        .isEqualTo(Points.of("7.5"));
  }

  @Test
  void the_shipped_tables_that_are_not_on_record_are_offered() {
    sets.add(ReferenceTable.QOF_2014_15.read());

    assertThat(preview.shipped())
        .extracting(ReferenceTable::title)
        .containsExactly("QOF 2015-16", "QOF 2016-17", "QOF 2017-18", "QOF 2018-19");
  }

  private void load(String lines) {
    draft.handle(
        new DraftIndicatorSet.Command(
            CODE, "Local 2015-16", new FinancialYear(2015), "table.csv", bytes(HEAD + lines)));
  }

  private static IndicatorTable read(String text) {
    return new CheckIndicatorTable().ask("table.csv", bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
