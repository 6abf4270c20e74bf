package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.shared.WorkingDays;

/** PAY-60. */
class TimeSpentTest {

  private static final LocalDate DUE = LocalDate.of(2014, 7, 31);

  @Test
  @DisplayName("PAY-60: each step of a paid payment has its days and working days")
  void each_step_of_a_paid_payment_has_its_days() {
    TimeSpent spent =
        spent(
            day(8, 5),
            Optional.of(LocalDate.of(2014, 8, 18)),
            Optional.of(
                run(
                    PaymentStatus.PAID,
                    LocalDate.of(2014, 9, 1),
                    day(9, 2),
                    day(9, 2),
                    day(9, 10))),
            LocalDate.of(2014, 10, 6));

    assertThat(spent.rows())
        .extracting(TimeSpent.Row::words)
        .containsExactly(
            "",
            "5 days (3 working days)",
            "13 days (9 working days)",
            // The summer bank holiday, 25 August 2014, is in between.
            "14 days (9 working days)",
            "1 day (1 working day)",
            "",
            "8 days (6 working days)");
    assertThat(spent.slowest().orElseThrow().step().stage()).isEqualTo(Stage.IN_RUN);
    assertThat(spent.rows().get(6).step().stage().turn()).isEqualTo("The bank");
  }

  @Test
  @DisplayName("PAY-60: the step that is waited for counts until today")
  void the_step_that_is_waited_for_counts_until_today() {
    TimeSpent spent =
        spent(day(7, 20), Optional.empty(), Optional.empty(), LocalDate.of(2014, 10, 6));

    TimeSpent.Row decided = spent.rows().get(2);
    assertThat(decided.words()).isEqualTo("78 days (55 working days) so far");
    assertThat(decided.step().stage().turn()).isEqualTo("Area team reviewer");
    assertThat(spent.slowest()).contains(decided);
    assertThat(spent.rows().get(3).waited()).isEmpty();
  }

  @Test
  @DisplayName("PAY-60: a report in time waited for nobody, and a held share not for the bank")
  void what_takes_no_time_has_none() {
    TimeSpent spent =
        spent(
            day(7, 20),
            Optional.of(LocalDate.of(2014, 7, 20)),
            Optional.of(
                run(
                    PaymentStatus.HELD,
                    LocalDate.of(2014, 7, 20),
                    day(7, 20),
                    day(7, 20),
                    Optional.empty())),
            LocalDate.of(2014, 10, 6));

    assertThat(spent.rows()).allMatch(row -> row.waited().isEmpty());
    assertThat(spent.slowest()).isEmpty();
  }

  @Test
  @DisplayName("PAY-60: every step says whose turn it is until it is done")
  void every_step_says_whose_turn_it_is() {
    assertThat(Arrays.stream(Stage.values()).map(Stage::turn).toList())
        .isEqualTo(
            List.of(
                "Practice",
                "Practice",
                "Area team reviewer",
                "Area team finance",
                "Another person in area team finance",
                "Area team finance",
                "The bank"));
  }

  private static TimeSpent spent(
      Optional<LocalDate> submitted,
      Optional<LocalDate> decided,
      Optional<Timeline.InRun> run,
      LocalDate today) {
    return TimeSpent.of(
        Timeline.of(
            new ReportMilestone(DUE, submitted, decided, decided.map(on -> Release.FULL), ""), run),
        today,
        WorkingDays.ENGLAND);
  }

  private static Timeline.InRun run(
      PaymentStatus status,
      LocalDate prepared,
      Optional<LocalDate> authorised,
      Optional<LocalDate> sent,
      Optional<LocalDate> paid) {
    return new Timeline.InRun(1, status, prepared, authorised, sent, paid, Optional.empty());
  }

  private static Optional<LocalDate> day(int month, int day) {
    return Optional.of(LocalDate.of(2014, month, day));
  }
}
