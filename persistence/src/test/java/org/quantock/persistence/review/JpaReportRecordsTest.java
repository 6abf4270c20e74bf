package org.quantock.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.reporting.SomeReport.*;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.reporting.PracticeDirectory;
import org.quantock.application.review.ReportRecordsContract;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Person;
import org.quantock.domain.indicator.Achievement;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.NumericScale;
import org.quantock.domain.indicator.Rating;
import org.quantock.domain.indicator.RatingScale;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.FigureEntry;
import org.quantock.domain.reporting.LocalAnswer;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.review.Judgement;
import org.quantock.domain.review.NarrativeRating;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.review.Verdict;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Quantity;
import org.quantock.domain.shared.Stale;
import org.quantock.persistence.access.JpaPeople;
import org.quantock.persistence.indicator.JpaIndicatorSets;
import org.quantock.persistence.monitoring.JpaMonitoringQueries;
import org.quantock.persistence.organisation.JpaPractices;
import org.quantock.persistence.payment.JpaReportedFigures;
import org.quantock.persistence.reporting.JpaIndicatorTitles;
import org.quantock.persistence.reporting.JpaPracticeDirectory;
import org.quantock.persistence.reporting.JpaReportingFacts;
import org.quantock.persistence.reporting.JpaReports;
import org.quantock.persistence.scheme.JpaSchemes;
import org.quantock.persistence.scheme.SchemeGround;
import org.quantock.persistence.shared.Database;

class JpaReportRecordsTest {

  @Nested
  class OnH2 extends OnDatabase {
    OnH2() {
      super(Database.H2);
    }
  }

  @Nested
  class OnPostgresql extends OnDatabase {
    OnPostgresql() {
      super(Database.POSTGRESQL);
    }
  }

  abstract static class OnDatabase extends ReportRecordsContract {

    private final Database database;

    OnDatabase(Database database) {
      this.database = database;
    }

    @Override
    protected void withRecords(Consumer<Records> work) {
      database.inTransaction(
          em -> {
            prepare(em);
            var reports = new JpaReports(em);
            work.accept(
                new Records(
                    reports,
                    new JpaReportingFacts(em),
                    new JpaReviews(em),
                    new JpaReviewInterests(em),
                    new JpaReviewQueries(em),
                    new JpaAcceptedReports(em),
                    () -> {
                      em.flush();
                      em.clear();
                    }));
          });
    }

    @Test
    @DisplayName("REP-1")
    void a_second_report_for_the_same_period_is_refused() {
      database.inTransaction(
          em -> {
            prepare(em);
            var reports = new JpaReports(em);
            reports.add(started());
            assertThatThrownBy(() -> reports.add(started())).isInstanceOf(Stale.class);
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void names_and_list_sizes_of_practices_are_read(Database database) {
    database.inTransaction(
        em -> {
          prepare(em);
          new JpaPractices(em)
              .get(PRACTICE)
              .recordListSize(new ListSize(LocalDate.of(2014, 4, 1), 7100, "Made up"));
          var directory = new JpaPracticeDirectory(em);

          assertThat(directory.entries(List.of(PRACTICE, new PracticeCode("Z99999"))))
              .containsOnlyKeys(PRACTICE)
              .containsValue(new PracticeDirectory.Entry("Foxglove Surgery", "South Vale"));
          assertThat(directory.title(PRACTICE)).isEqualTo("Foxglove Surgery (Z99001)");
          assertThat(directory.listSize(PRACTICE, LAST_DAY)).contains(7100);
          assertThat(directory.listSize(PRACTICE, LocalDate.of(2013, 1, 1))).isEmpty();
          assertThat(new JpaIndicatorTitles(em).of(new IndicatorSetCode("none-such"))).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("REP-16, REV-10: what was achieved of local kinds is read for the points")
  void what_was_achieved_of_local_kinds_is_read_for_the_points(Database database) {
    database.inTransaction(
        em -> {
          prepare(em);
          var story = new IndicatorCode("DM003");
          var count = new IndicatorCode("MH002");
          QuarterlyReport report = filled();
          report.saveFigures(
              edition(report, SectionCode.INDICATORS),
              List.of(
                  new FigureEntry(story, null, LocalAnswer.narrative("We opened late."), ""),
                  new FigureEntry(count, null, LocalAnswer.number("7.5"), "")),
              TERMS,
              Map.of(story, IndicatorKind.NARRATIVE, count, IndicatorKind.NUMERIC),
              MANAGER,
              AT);
          complete(report);
          signOff(report, LAST_DAY);
          report.submit(1, "", MANAGER, LAST_DAY, AT);
          new JpaReports(em).add(report);
          var review = new Review(ReviewId.fresh(), report, REVIEWER, LAST_DAY.plusDays(5));
          new JpaReviews(em).add(review);
          assertThat(achieved(em))
              .containsExactly(null, new Achievement.Numeric(Quantity.of("7.5")));

          review.judge(
              review.version(),
              List.of(
                  new Judgement("progress", Verdict.MET, "It does."),
                  new Judgement("plan", Verdict.MET, "It does.")),
              List.of(new NarrativeRating(story, "Good")),
              ReviewOutcome.SATISFIED,
              "",
              TERMS.criteria(),
              Map.of(
                  story,
                  new RatingScale(
                      List.of(
                          new Rating("Good", Percentage.HUNDRED),
                          new Rating("Not", Percentage.ZERO)))),
              REVIEWER,
              LAST_DAY.plusDays(9));
          em.flush();

          assertThat(achieved(em))
              .containsExactly(
                  new Achievement.Narrative("Good"), new Achievement.Numeric(Quantity.of("7.5")));
          assertThat(new JpaMonitoringQueries(em).submittedFigures(SomeScheme.CODE)).isEmpty();
          assertThat(new JpaReportingFacts(em).figures(SomeScheme.CODE)).isEmpty();
        });
  }

  private static List<Achievement> achieved(EntityManager em) {
    return new JpaReportedFigures(em)
        .latest(SomeScheme.CODE, Optional.empty()).stream()
            .map(each -> each.result().local())
            .toList();
  }

  @ParameterizedTest
  @EnumSource
  void the_scales_of_local_indicators_are_read(Database database) {
    database.inTransaction(
        em -> {
          var set =
              new IndicatorSet(
                  new IndicatorSetCode("local-2014-15"), "Local", new FinancialYear(2014));
          var scale = new NumericScale(Quantity.of("20"), Quantity.of("7.5"));
          set.add(
              new Indicator.Description(
                  new IndicatorCode("LOC001"),
                  "Local",
                  "Access",
                  "Days to wait",
                  IndicatorKind.NUMERIC,
                  Points.of("10"),
                  null,
                  null,
                  false,
                  "Made up",
                  "not at all",
                  scale));
          new JpaIndicatorSets(em).add(set);

          assertThat(new JpaIndicatorTitles(em).scales(set.code()))
              .isEqualTo(Map.of(new IndicatorCode("LOC001"), scale));
        });
  }

  private static void prepare(EntityManager em) {
    var people = new JpaPeople(em);
    for (Actor actor : List.of(MANAGER, GP, OTHER_GP, REVIEWER, COLLEAGUE)) {
      people.add(new Person(actor.id(), actor.name(), actor.name(), actor.organisation()));
    }
    SchemeGround.lay(em);
    new JpaSchemes(em).add(SomeScheme.published());
  }
}
