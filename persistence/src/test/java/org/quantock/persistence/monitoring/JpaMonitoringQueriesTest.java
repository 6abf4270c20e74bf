package org.quantock.persistence.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.monitoring.MonitoringQueries.FigureRow;
import org.quantock.application.monitoring.MonitoringQueries.PracticeFact;
import org.quantock.application.monitoring.MonitoringQueries.ReportRow;
import org.quantock.application.monitoring.MonitoringQueries.SpellFact;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.SomeReport;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.persistence.shared.Database;

class JpaMonitoringQueriesTest {

  private static final PracticeCode FIRST = SomeReport.PRACTICE;
  private static final PracticeCode SECOND = new PracticeCode("Z99002");
  private static final PracticeCode THIRD = new PracticeCode("Z99003");
  private static final SchemeCode OTHER = new SchemeCode("another-scheme");

  @ParameterizedTest
  @EnumSource
  void practices_and_spells_of_a_scheme_are_read_by_code(Database database) {
    database.inTransaction(
        em -> {
          SomeYear.lay(em);
          var queries = new JpaMonitoringQueries(em);

          assertThat(queries.practices(SomeScheme.CODE))
              .containsExactly(
                  new PracticeFact(
                      FIRST, "Foxglove Surgery", "South Vale", ParticipationState.JOINED),
                  new PracticeFact(SECOND, "Harbour Practice", "Coast", ParticipationState.LEFT),
                  new PracticeFact(THIRD, "Moorland Practice", null, ParticipationState.OFFERED));
          assertThat(queries.spells(SomeScheme.CODE))
              .containsExactly(
                  new SpellFact(FIRST, SomeScheme.STARTS, null),
                  new SpellFact(SECOND, SomeScheme.STARTS, LocalDate.of(2014, 8, 31)));
          assertThat(queries.practices(OTHER)).isEmpty();
          assertThat(queries.spells(OTHER)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void a_report_comes_with_the_lateness_of_its_first_submission(Database database) {
    database.inTransaction(
        em -> {
          SomeYear.lay(em);
          var queries = new JpaMonitoringQueries(em);

          assertThat(queries.reports(SomeScheme.CODE))
              .containsExactly(
                  new ReportRow(FIRST, 2, ReportState.ACCEPTED, ReportState.QUERIED, 0),
                  new ReportRow(FIRST, 3, ReportState.DRAFT, ReportState.DRAFT, null));
          assertThat(queries.reports(OTHER)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void figures_are_those_of_the_newest_submission_and_drafts_stand_apart(Database database) {
    database.inTransaction(
        em -> {
          SomeYear.lay(em);
          var queries = new JpaMonitoringQueries(em);
          FigureRow resubmitted = row(2, "DM003", 85, 100, 5);
          FigureRow unchanged = row(2, "MH002", 0, 12, 0);

          assertThat(queries.submittedFigures(SomeScheme.CODE))
              .containsExactly(resubmitted, unchanged);
          assertThat(queries.submittedFigures(SomeScheme.CODE, FIRST))
              .containsExactly(resubmitted, unchanged);
          assertThat(queries.submittedFigures(SomeScheme.CODE, SECOND)).isEmpty();
          assertThat(queries.draftFigures(SomeScheme.CODE, FIRST))
              .containsExactly(row(3, "DM003", 90, 100, 5), row(3, "MH002", 0, 12, 0));
          assertThat(queries.draftFigures(SomeScheme.CODE, SECOND)).isEmpty();
        });
  }

  private static FigureRow row(int period, String indicator, int above, int below, int except) {
    return new FigureRow(
        FIRST, period, new IndicatorCode(indicator), ValueStatus.GIVEN, above, below, except);
  }
}
