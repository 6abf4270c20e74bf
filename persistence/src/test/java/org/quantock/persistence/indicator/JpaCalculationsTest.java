package org.quantock.persistence.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.indicator.AreaPays;
import org.quantock.application.indicator.CalculationStore;
import org.quantock.application.indicator.CalculationsContract;
import org.quantock.application.indicator.ReferenceTable;
import org.quantock.application.indicator.SomeResult;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.CalculationCorrection;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CalculationTotals;
import org.quantock.domain.indicator.CorrectionId;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Ratio;
import org.quantock.domain.shared.Stale;
import org.quantock.persistence.shared.Database;

class JpaCalculationsTest {

  @Nested
  class OnH2 extends CalculationsContract {
    @Override
    protected void at(Consumer<Desk> work) {
      JpaCalculationsTest.at(Database.H2, work, JpaCalculationStore::new);
    }
  }

  @Nested
  class OnPostgresql extends CalculationsContract {
    @Override
    protected void at(Consumer<Desk> work) {
      JpaCalculationsTest.at(Database.POSTGRESQL, work, JpaCalculationStore::new);
    }
  }

  /** As where a server hides the classes of the driver. */
  @Nested
  class OnPostgresqlWithoutItsDriver extends CalculationsContract {
    @Override
    protected void at(Consumer<Desk> work) {
      JpaCalculationsTest.at(Database.POSTGRESQL, work, em -> new JpaCalculationStore(em, false));
    }
  }

  private static void at(
      Database database,
      Consumer<CalculationsContract.Desk> work,
      Function<EntityManager, CalculationStore> store) {
    database.inTransaction(
        em ->
            work.accept(
                new CalculationsContract.Desk(
                    new JpaAchievementCalculations(em),
                    store.apply(em),
                    new JpaCalculationProgress(em),
                    new JpaCalculationCorrections(em),
                    new JpaReferenceRegister(em),
                    new JpaIndicatorSets(em),
                    result -> store(em, result),
                    () -> {
                      em.flush();
                      em.clear();
                    })));
  }

  private static void store(EntityManager em, SomeResult result) {
    em.flush();
    if (em.createNativeQuery("select 1 from practice where code = :code")
        .setParameter("code", result.practice())
        .getResultList()
        .isEmpty()) {
      em.createNativeQuery(
              """
              insert into practice (code, name, contract_type, dormant, made_up, version)
              values (:code, :name, 'GMS', false, false, 0)
              """)
          .setParameter("code", result.practice())
          .setParameter("name", SomeResult.nameOf(result.practice()))
          .executeUpdate();
    }
    em.createNativeQuery(
            """
            insert into published_result (indicator_set, practice, indicator, register,
              numerator, denominator, points, source)
            values ('qof-2014-15', :practice, :indicator, cast(:register as integer),
              cast(:numerator as integer), cast(:denominator as integer),
              cast(:points as numeric(7, 2)), 'test')
            """)
        .setParameter("practice", result.practice())
        .setParameter("indicator", result.indicator())
        .setParameter("register", count(result.register()))
        .setParameter("numerator", count(result.numerator()))
        .setParameter("denominator", count(result.denominator()))
        .setParameter("points", result.points() < 0 ? null : BigDecimal.valueOf(result.points(), 2))
        .executeUpdate();
  }

  private static Integer count(int count) {
    return count < 0 ? null : count;
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("IND-33: the database keeps to one calculation of a set at a time")
  void the_database_keeps_to_one_calculation_of_a_set_at_a_time(Database database) {
    database.inTransaction(
        em -> {
          var set = ReferenceTable.QOF_2014_15.read();
          new JpaIndicatorSets(em).add(set);
          var calculations = new JpaAchievementCalculations(em);
          calculations.add(calculation(1, set));

          assertThatThrownBy(() -> calculations.add(calculation(2, set)))
              .isInstanceOf(Stale.class)
              .hasMessage("Someone else has just started a calculation.");
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("IND-30: the database refuses a second calculation of the same number")
  void the_database_refuses_a_number_twice(Database database) {
    database.inTransaction(
        em -> {
          var set = ReferenceTable.QOF_2014_15.read();
          new JpaIndicatorSets(em).add(set);
          var calculations = new JpaAchievementCalculations(em);
          AchievementCalculation first = calculation(1, set);
          first.fail("For the test.", Instant.parse("2015-07-10T09:00:01Z"));
          calculations.add(first);
          em.clear();

          assertThatThrownBy(() -> calculations.add(calculation(1, set))).isInstanceOf(Stale.class);
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("IND-34: the list of the day that counts, IND-35: the versions that were used")
  void the_list_of_a_day_is_the_latest_up_to_it(Database database) {
    database.inTransaction(
        em -> {
          var set = ReferenceTable.QOF_2014_15.read();
          new JpaIndicatorSets(em).add(set);
          new JpaAchievementCalculations(em).add(calculation(1, set));
          SomeResult.FRENCH_WEIR_ASTHMA.forEach(each -> store(em, each));
          for (String day : List.of("2014-04-01", "2015-01-01", "2015-01-02")) {
            em.createNativeQuery(
                    """
                    insert into practice_list_sizes (practice, as_of, patients, source)
                    values ('L85001', cast(:day as date), :patients, 'test')
                    """)
                .setParameter("day", day)
                .setParameter("patients", 16_000 + day.charAt(9) - '0')
                .executeUpdate();
          }
          var store = new JpaCalculationStore(em);
          var day = LocalDate.of(2015, 1, 1);
          assertThat(store.lists(day))
              .containsExactly(Map.entry("L85001", new AreaPays.PracticeList(16_001, day, "test")));

          var value =
              new ReferenceValue(
                  ReferenceValueId.fresh(),
                  ReferenceKind.AVERAGE_LIST,
                  "",
                  new FinancialYear(2014),
                  9,
                  Ratio.of(7_087),
                  "test",
                  "for the test",
                  PersonId.fresh(),
                  day,
                  Instant.parse("2015-07-10T09:00:00Z"));
          new JpaReferenceRegister(em).add(value);
          store.storeReferences(new CalculationNumber(1), Set.of(value.id()));
          assertThat(store.references(new CalculationNumber(1))).containsExactly(value.id());
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("IND-38: the database refuses that the recorder accepts")
  void the_database_refuses_that_the_recorder_accepts(Database database) {
    refused(
        database,
        "ck_calculation_correction_two_people",
        "update calculation_correction set state = 'ACCEPTED', proposal = 2, "
            + "decided_by = recorded_by, decided_on = date '2015-07-10', decided_at = found_at");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("IND-37: the database refuses that it is accepted without a new calculation")
  void the_database_refuses_acceptance_without_a_new_calculation(Database database) {
    refused(
        database,
        "ck_calculation_correction_proposal",
        "update calculation_correction set state = 'ACCEPTED', decided_by = value_before, "
            + "decided_on = date '2015-07-10', decided_at = found_at");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("IND-39: the database refuses that it is set aside without a reason")
  void the_database_refuses_that_it_is_set_aside_without_a_reason(Database database) {
    refused(
        database,
        "ck_calculation_correction_reason",
        "update calculation_correction set state = 'SET_ASIDE', decided_by = recorded_by, "
            + "decided_on = date '2015-07-10', decided_at = found_at");
  }

  private static void refused(Database database, String constraint, String change) {
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    em -> {
                      var set = ReferenceTable.QOF_2014_15.read();
                      new JpaIndicatorSets(em).add(set);
                      var calculations = new JpaAchievementCalculations(em);
                      AchievementCalculation first = calculation(1, set);
                      first.finish(
                          new CalculationTotals(1, 4, 0, Points.of("24.53")),
                          Instant.parse("2015-07-10T09:00:01Z"));
                      calculations.add(first);
                      calculations.add(calculation(2, set));
                      ReferenceValue before = averageList(1, 7_052);
                      ReferenceValue after = averageList(2, 7_087);
                      var references = new JpaReferenceRegister(em);
                      references.add(before);
                      references.add(after);
                      new JpaCalculationCorrections(em)
                          .add(
                              new CalculationCorrection(
                                  CorrectionId.fresh(),
                                  first,
                                  before,
                                  after,
                                  Instant.parse("2015-07-10T09:00:02Z")));
                      em.createNativeQuery(change).executeUpdate();
                    }))
        .satisfies(
            refusal -> assertThat(trace(refusal).toLowerCase(Locale.ROOT)).contains(constraint));
  }

  private static String trace(Throwable refusal) {
    var text = new StringWriter();
    refusal.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static ReferenceValue averageList(int number, int patients) {
    return new ReferenceValue(
        ReferenceValueId.fresh(),
        ReferenceKind.AVERAGE_LIST,
        "",
        new FinancialYear(2014),
        number,
        Ratio.of(patients),
        "test",
        "for the test",
        PersonId.fresh(),
        LocalDate.of(2015, 7, 10),
        Instant.parse("2015-07-10T09:00:00Z"));
  }

  private static AchievementCalculation calculation(int number, IndicatorSet set) {
    return new AchievementCalculation(
        new CalculationNumber(number),
        set,
        PersonId.fresh(),
        "Fin Ance",
        Instant.parse("2015-07-10T09:00:00Z"));
  }
}
