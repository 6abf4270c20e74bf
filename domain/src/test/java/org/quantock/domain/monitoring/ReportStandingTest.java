package org.quantock.domain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.SomeScheme;

class ReportStandingTest {

  /** July to September 2014, due on 31 October. */
  private static final ReportingPeriod PERIOD = SomeScheme.terms().period(2);

  @ParameterizedTest(name = "{0}, {1}, {2} on {3}: {4}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          no  | -            | -  | 2014-12-01 | Not required
          no  | DRAFT        | -  | 2014-12-01 | Not required
          no  | ACCEPTED     | 0  | 2014-12-01 | Accepted
          yes | -            | -  | 2014-09-30 | Not due yet
          yes | -            | -  | 2014-10-01 | Not started
          yes | -            | -  | 2014-10-31 | Not started
          yes | -            | -  | 2014-11-01 | Not started, 1 day overdue
          yes | -            | -  | 2014-11-02 | Not started, 2 days overdue
          yes | DRAFT        | -  | 2014-09-01 | Draft begun
          yes | SIGNED_OFF   | -  | 2014-10-31 | Draft begun
          yes | DRAFT        | -  | 2014-11-03 | Draft begun, 3 days overdue
          yes | SUBMITTED    | 0  | 2014-11-03 | Submitted on time
          yes | SUBMITTED    | 1  | 2014-12-01 | Submitted 1 day late
          yes | RESUBMITTED  | 0  | 2014-12-01 | Submitted on time
          yes | QUERIED      | 0  | 2014-12-01 | Queried
          yes | QUERIED      | 4  | 2014-12-01 | Queried, 4 days late
          yes | REOPENED     | 0  | 2014-12-01 | Reopened
          yes | ACCEPTED     | 0  | 2014-12-01 | Accepted
          yes | NOT_ACCEPTED | 12 | 2014-12-01 | Not accepted, 12 days late
          """)
  @DisplayName("MON-1 to MON-4: where a report stands, in words")
  void the_words_follow_from_the_report_and_the_day(
      String owed, ReportState state, Integer late, LocalDate today, String words) {
    Optional<ReportFact> fact = Optional.ofNullable(state).map(s -> new ReportFact(s, late));

    assertThat(ReportStanding.of(owed.equals("yes"), PERIOD, fact, today).words()).isEqualTo(words);
  }

  @Test
  @DisplayName("MON-3: queries and resubmissions do not make a report late")
  void a_tally_counts_each_report_where_it_stands() {
    Tally tally =
        Tally.of(
            List.of(
                new ReportStanding(Standing.NOT_REQUIRED, 0, 0),
                new ReportStanding(Standing.NOT_STARTED, 0, 2),
                new ReportStanding(Standing.BEGUN, 0, 0),
                new ReportStanding(Standing.SUBMITTED, 5, 0),
                new ReportStanding(Standing.QUERIED, 0, 0),
                new ReportStanding(Standing.ACCEPTED, 0, 0)));

    assertThat(tally).isEqualTo(new Tally(5, 3, 2, 1, 1, 1, 1, 1, 1));
  }
}
