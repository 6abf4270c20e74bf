package org.quantock.application.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.organisation.CsvFile;
import org.quantock.domain.indicator.Comparators;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorGroupCode;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.Measure;
import org.quantock.domain.indicator.Prevalence;
import org.quantock.domain.indicator.PrevalenceFacts;
import org.quantock.domain.indicator.PublishedPayment;
import org.quantock.domain.indicator.PublishedResult;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportFiles;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Points;

/** What every keeper of indicator sets and published figures does alike. */
public abstract class IndicatorsContract {

  private static final IndicatorSetCode QOF = ReferenceTable.QOF_2014_15.code();
  private static final IndicatorCode AST003 = new IndicatorCode("AST003");
  private static final PracticeCode L85001 = new PracticeCode("L85001");
  private static final PracticeCode L85002 = new PracticeCode("L85002");

  /** The keepers, and a way to make them forget what they hold in memory. */
  public record Desk(
      IndicatorSets sets,
      Comparators comparators,
      PublishedResultStore results,
      PrevalenceStore prevalence,
      Practices practices,
      ImportFiles files,
      Runnable forget) {}

  protected abstract void at(Consumer<Desk> work);

  @Test
  void a_set_comes_back_in_the_order_of_the_framework() {
    at(
        desk -> {
          IndicatorSet set = ReferenceTable.QOF_2014_15.read();
          desk.sets().add(set);
          desk.forget().run();

          IndicatorSet read = desk.sets().get(QOF);
          assertThat(read.isPublished()).isTrue();
          assertThat(read.financialYear()).isEqualTo(new FinancialYear(2014));
          assertThat(read.totalPoints()).isEqualTo(Points.of("559"));
          assertThat(read.indicators()).isEqualTo(set.indicators());
          Indicator ast003 = read.indicator(AST003);
          assertThat(ast003.lowerThreshold()).contains(Percentage.of("45"));
          assertThat(ast003.upperThreshold()).contains(Percentage.of("70"));
          assertThat(ast003.verification().words()).startsWith("Points verified; thresholds exact");
          assertThat(read.indicator(new IndicatorCode("AST001")).lowerThreshold()).isEmpty();
        });
  }

  @Test
  @DisplayName("IND-21")
  void a_set_that_is_not_published_gives_way_to_another_of_its_code() {
    at(
        desk -> {
          var code = new IndicatorSetCode("local-2014-15");
          var first = new IndicatorSet(code, "Local 2014-15", new FinancialYear(2014));
          LocalTable.descriptions().forEach(first::add);
          desk.sets().add(first);
          desk.forget().run();

          desk.sets().remove(desk.sets().get(code));
          var second = new IndicatorSet(code, "Local again", new FinancialYear(2014));
          second.add(LocalTable.descriptions().get(0));
          desk.sets().add(second);
          desk.forget().run();

          assertThat(desk.sets().get(code).title()).isEqualTo("Local again");
          assertThat(desk.sets().get(code).indicators()).hasSize(1);
        });
  }

  @Test
  void local_indicators_come_back_with_their_scales() {
    at(
        desk -> {
          var code = new IndicatorSetCode("local-2014-15");
          var set = new IndicatorSet(code, "Local 2014-15", new FinancialYear(2014));
          LocalTable.descriptions().forEach(set::add);
          desk.sets().add(set);
          desk.forget().run();

          assertThat(desk.sets().get(code).indicators())
              .extracting(indicator -> indicator.scale().orElse(null))
              .containsExactly(
                  LocalTable.WAITING,
                  LocalTable.TRAINED,
                  LocalTable.UNFORGIVING,
                  LocalTable.STORY,
                  null);
        });
  }

  @Test
  void sets_are_listed_newest_year_first_each_once() {
    at(
        desk -> {
          var older =
              new IndicatorSet(
                  new IndicatorSetCode("qof-2013-14"), "QOF 2013-14", new FinancialYear(2013));
          desk.sets().add(older);
          desk.sets().add(ReferenceTable.QOF_2014_15.read());
          desk.forget().run();

          assertThat(desk.sets().all())
              .extracting(set -> set.code().value())
              .containsExactly("qof-2014-15", "qof-2013-14");
        });
  }

  @Test
  void an_unknown_set_is_not_found() {
    at(
        desk ->
            assertThatThrownBy(() -> desk.sets().get(new IndicatorSetCode("qof-1999")))
                .isInstanceOf(NotFound.class));
  }

  private static final String FILE =
      """
      PRACTICE_CODE,INDICATOR_CODE,REGISTER,NUMERATOR,DENOMINATOR,EXCEPTIONS,ACHIEVED_POINTS
      L85002,AST003,,546,1057,66,5.32
      L85001,AST003,,546,1057,66,5.32
      L85001,AST001,1069,,,,4
      """;

  private static final PublishedResult.Figures FRACTION =
      new PublishedResult.Figures(null, 546, 1057, 66, Points.of("5.32"));
  private static final PublishedResult.Figures REGISTER =
      new PublishedResult.Figures(1069, null, null, null, Points.of("4"));

  private static ImportFile file(Desk desk) {
    var file =
        new ImportFile(
            ImportId.fresh(),
            new ImportFile.Upload(
                ImportKind.PUBLISHED_RESULTS,
                "results.csv",
                "ab".repeat(32),
                ImportOptions.of(QOF.value())),
            new ImportFile.Comparison(new ImportCounts(1, 0, 0, 0, 0), 0, 0, "abc"),
            PersonId.fresh(),
            "Ada Min",
            Instant.parse("2026-11-26T09:00:00Z"));
    desk.files().add(file);
    return file;
  }

  /** Stores a file as an import does. */
  private static ImportId store(Desk desk, String csv) {
    ImportId file = file(desk).id();
    ResultSheet sheet =
        AchievementReader.read(
            new CsvFile("results.csv", csv.getBytes(StandardCharsets.UTF_8)),
            desk.sets().get(QOF),
            desk.practices().codes(),
            true);
    assertThat(sheet.problems().listed()).isEmpty();
    ResultComparison comparison = ResultComparison.of(sheet, desk.results());
    desk.results().lock(QOF);
    desk.results().write(QOF, comparison, file, (done, total) -> {});
    desk.forget().run();
    return file;
  }

  private static void ground(Desk desk) {
    desk.sets().add(ReferenceTable.QOF_2014_15.read());
    desk.practices().addByCode(List.of(L85001, L85002));
    desk.forget().run();
  }

  @Test
  @DisplayName("IND-12")
  void published_figures_come_back_by_set_practice_and_indicator_with_file_and_line() {
    at(
        desk -> {
          ground(desk);
          ImportId file = store(desk, FILE);

          assertThat(desk.comparators().resultsOf(QOF, L85001))
              .containsExactly(
                  new PublishedResult(
                      QOF,
                      L85001,
                      new IndicatorCode("AST001"),
                      REGISTER,
                      new PublishedResult.Provenance(file, null, 4, null, null, null, 4)),
                  new PublishedResult(
                      QOF,
                      L85001,
                      AST003,
                      FRACTION,
                      new PublishedResult.Provenance(file, null, null, 3, 3, 3, 3)));
          assertThat(desk.comparators().resultsFor(QOF, AST003))
              .extracting(PublishedResult::practice)
              .containsExactly(L85001, L85002);
          assertThat(desk.comparators().results(QOF)).hasSize(3);
          assertThat(desk.comparators().supersededOf(QOF, L85001)).isEmpty();
        });
  }

  @Test
  @DisplayName("IND-13, IND-14, IND-15")
  void a_correction_supersedes_what_it_corrects_and_touches_nothing_else() {
    at(
        desk -> {
          ground(desk);
          ImportId first = store(desk, FILE);
          ImportId second =
              store(
                  desk,
                  """
                  PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE
                  L85001,AST003,ACHIEVED_POINTS,5.33
                  L85001,AST001,REGISTER,1069
                  L85002,AST002,ACHIEVED_POINTS,0
                  """);

          List<PublishedResult> now = desk.comparators().resultsOf(QOF, L85001);
          assertThat(now.get(0).provenance().file()).isEqualTo(first);
          assertThat(now.get(1).figures())
              .isEqualTo(new PublishedResult.Figures(null, 546, 1057, 66, Points.of("5.33")));
          assertThat(now.get(1).provenance())
              .isEqualTo(new PublishedResult.Provenance(second, null, null, null, null, null, 2));
          assertThat(desk.comparators().supersededOf(QOF, L85001))
              .singleElement()
              .satisfies(
                  former -> {
                    assertThat(former.by()).isEqualTo(second);
                    assertThat(former.result().figures()).isEqualTo(FRACTION);
                    assertThat(former.result().provenance().file()).isEqualTo(first);
                    assertThat(former.result().provenance().line(Measure.NUMERATOR)).contains(3);
                  });
          assertThat(desk.comparators().results(QOF)).hasSize(4);
        });
  }

  @Test
  @DisplayName("IND-17")
  void prevalence_comes_back_by_practice_and_is_summed() {
    at(
        desk -> {
          ground(desk);
          ImportId first = file(desk).id();
          var ast = new IndicatorGroupCode("AST");
          var dm = new IndicatorGroupCode("DM");
          var register = new Prevalence(L85001, ast, 1069, "TOTAL", 16033, first, 2);
          var diabetes = new Prevalence(L85001, dm, 700, "17OV", 13000, first, 3);
          var alone = new Prevalence(L85002, dm, 50, "17OV", 900, first, 4);
          desk.prevalence()
              .write(QOF, List.of(register, diabetes, alone), List.of(), first, (d, t) -> {});
          desk.forget().run();

          assertThat(desk.prevalence().all(QOF))
              .containsExactlyInAnyOrder(register, diabetes, alone);
          assertThat(desk.prevalence().wholeList(QOF, L85001)).contains(16033);
          assertThat(desk.prevalence().wholeList(QOF, L85002)).isEmpty();
          assertThat(desk.prevalence().national(QOF, dm))
              .isEqualTo(new PrevalenceFacts.Sum(1, 700, 16033));
          ImportId second = file(desk).id();
          var corrected = new Prevalence(L85001, ast, 1070, "TOTAL", 16033, second, 2);
          desk.prevalence().write(QOF, List.of(), List.of(corrected), second, (d, t) -> {});
          desk.forget().run();

          assertThat(desk.prevalence().of(QOF, L85001, ast)).contains(corrected);
          assertThat(desk.prevalence().all(QOF)).hasSize(3);
        });
  }

  @Test
  void published_payments_come_back_by_year_and_can_be_corrected() {
    at(
        desk -> {
          desk.practices()
              .add(
                  Practice.registered(
                      L85001, new Practice.RegisterEntry("Surgery", null, null, null, false)));
          var year = new FinancialYear(2014);
          var first =
              new PublishedPayment.Figures(ContractType.GMS, 5707, 5113, Money.of("-62534"));
          desk.comparators()
              .addPayments(List.of(new PublishedPayment(L85001, year, first, "test")));
          desk.forget().run();

          PublishedPayment read = desk.comparators().payments(year).get(0);
          assertThat(read.figures()).isEqualTo(first);
          var corrected =
              new PublishedPayment.Figures(ContractType.PMS, 5708, 5113, Money.of("1.50"));
          read.correct(corrected, "corrected");
          desk.comparators().flush();
          desk.forget().run();

          assertThat(desk.comparators().paymentsOf(L85001))
              .extracting(PublishedPayment::figures)
              .containsExactly(corrected);
          assertThat(desk.comparators().payments(new FinancialYear(2013))).isEmpty();
        });
  }
}
