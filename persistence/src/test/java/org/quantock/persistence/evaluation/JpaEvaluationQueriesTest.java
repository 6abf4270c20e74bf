package org.quantock.persistence.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.evaluation.EvaluationQueries.FigureSum;
import org.quantock.application.evaluation.EvaluationQueries.ListSizeFact;
import org.quantock.application.evaluation.EvaluationQueries.OutcomeFact;
import org.quantock.application.evaluation.EvaluationQueries.ReleaseRow;
import org.quantock.domain.evaluation.DataRelease;
import org.quantock.domain.evaluation.DataReleaseId;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.reporting.SomeReport;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.persistence.monitoring.SomeYear;
import org.quantock.persistence.shared.Database;

class JpaEvaluationQueriesTest {

  @ParameterizedTest
  @EnumSource
  void list_sizes_and_outcomes_of_the_practices_are_read(Database database) {
    database.inTransaction(
        em -> {
          SomeYear.lay(em);
          var queries = new JpaEvaluationQueries(em);

          assertThat(queries.listSizes(SomeScheme.CODE))
              .containsExactly(
                  new ListSizeFact(SomeReport.PRACTICE, LocalDate.of(2014, 4, 1), 7_123),
                  new ListSizeFact(SomeReport.PRACTICE, LocalDate.of(2014, 10, 1), 7_200));
          assertThat(queries.outcomes(SomeScheme.CODE))
              .containsExactly(new OutcomeFact(SomeReport.PRACTICE, 2, ReviewOutcome.SATISFIED));
        });
  }

  @ParameterizedTest
  @EnumSource
  void a_reopened_review_has_no_outcome_any_more(Database database) {
    database.inTransaction(
        em -> {
          SomeYear.lay(em);
          em.createQuery("from Review", org.quantock.domain.review.Review.class)
              .getSingleResult()
              .reopen();
          em.flush();

          assertThat(new JpaEvaluationQueries(em).outcomes(SomeScheme.CODE)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void sums_are_over_the_newest_submissions_and_leave_drafts_out(Database database) {
    database.inTransaction(
        em -> {
          SomeYear.lay(em);

          assertThat(new JpaEvaluationQueries(em).sums(SomeScheme.CODE))
              .containsExactly(
                  new FigureSum(2, new IndicatorCode("DM003"), 1L, 85L, 100L, 5L),
                  new FigureSum(2, new IndicatorCode("MH002"), 1L, 0L, 12L, 0L));
        });
  }

  @ParameterizedTest
  @EnumSource
  void releases_are_listed_newest_first(Database database) {
    database.inTransaction(
        em -> {
          SomeYear.lay(em);
          var releases = new JpaDataReleases(em);
          releases.add(release(1));
          releases.add(release(2));

          assertThat(new JpaEvaluationQueries(em).releases(SomeScheme.CODE))
              .extracting(ReleaseRow::number)
              .containsExactly(2, 1);
        });
  }

  private static DataRelease release(int number) {
    return new DataRelease(
        DataReleaseId.fresh(),
        SomeScheme.CODE,
        number,
        new DataRelease.Content("a\r\n", 0, "column\r\n", "# Codebook\n"),
        SomeReport.REVIEWER,
        LocalDate.of(2014, 11, 12),
        Instant.parse("2026-11-22T09:00:00Z"));
  }
}
