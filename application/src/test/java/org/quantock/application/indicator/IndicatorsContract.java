package org.quantock.application.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quantock.domain.indicator.Comparators;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.PublishedPayment;
import org.quantock.domain.indicator.PublishedResult;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;

/** What every keeper of indicator sets and published figures does alike. */
public abstract class IndicatorsContract {

  private static final IndicatorSetCode QOF = ReferenceTable.QOF_2014_15.code();
  private static final IndicatorCode AST003 = new IndicatorCode("AST003");
  private static final PracticeCode L85001 = new PracticeCode("L85001");
  private static final PracticeCode L85002 = new PracticeCode("L85002");

  /** The keepers, and a way to make them forget what they hold in memory. */
  public record Desk(
      IndicatorSets sets, Comparators comparators, Practices practices, Runnable forget) {}

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

  @Test
  void published_figures_come_back_by_set_practice_and_indicator() {
    at(
        desk -> {
          desk.sets().add(ReferenceTable.QOF_2014_15.read());
          for (PracticeCode code : List.of(L85001, L85002)) {
            desk.practices()
                .add(
                    Practice.registered(
                        code, new Practice.RegisterEntry("Surgery", null, null, null, false)));
          }
          var fraction = new PublishedResult.Figures(null, 546, 1057, 66, Points.of("5.32"));
          var register = new PublishedResult.Figures(1069, null, null, null, Points.of("4"));
          desk.comparators()
              .addResults(
                  List.of(
                      new PublishedResult(QOF, L85002, AST003, fraction, "test"),
                      new PublishedResult(QOF, L85001, AST003, fraction, "test"),
                      new PublishedResult(
                          QOF, L85001, new IndicatorCode("AST001"), register, "test")));
          desk.forget().run();

          assertThat(desk.comparators().resultsOf(QOF, L85001))
              .extracting(PublishedResult::figures)
              .containsExactly(register, fraction);
          assertThat(desk.comparators().resultsFor(QOF, AST003))
              .extracting(PublishedResult::practice)
              .containsExactly(L85001, L85002);
          assertThat(desk.comparators().results(QOF)).hasSize(3);
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
