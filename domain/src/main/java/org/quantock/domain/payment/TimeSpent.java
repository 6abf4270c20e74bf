package org.quantock.domain.payment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.WorkingDays;

/**
 * How long each step from the report to the bank took, or has been waited for (PAY-60).
 *
 * @param rows in the order of the timeline
 * @param slowest the step that took longest, or has been waited for longest; empty where none took
 *     a day
 */
public record TimeSpent(List<Row> rows, Optional<Row> slowest) {

  /**
   * One step with the time before it.
   *
   * @param waited the time from the step before until it was done, or until today for the next
   *     step; empty where it has not begun or took no time
   */
  public record Row(Timeline.Step step, Optional<Wait> waited) {

    /** As people say it: "28 days (20 working days)". */
    public String words() {
      return waited.map(Wait::toString).orElse("");
    }
  }

  /**
   * A stretch of days.
   *
   * @param running whether it goes on today
   */
  public record Wait(int days, int workingDays, boolean running) {

    /** As people say it: "28 days (20 working days)". */
    @Override
    public String toString() {
      return "%s (%d working %s)%s"
          .formatted(
              days == 1 ? "1 day" : "%,d days".formatted(days),
              workingDays,
              workingDays == 1 ? "day" : "days",
              running ? " so far" : "");
    }
  }

  public TimeSpent {
    rows = List.copyOf(rows);
  }

  public static TimeSpent of(Timeline timeline, LocalDate today, WorkingDays calendar) {
    List<Row> rows = new ArrayList<>();
    LocalDate since = null;
    for (Timeline.Step step : timeline.steps()) {
      rows.add(new Row(step, wait(step, since, today, calendar)));
      if (step.progress() == Timeline.Progress.DONE && step.on().isPresent()) {
        since = step.on().get();
      }
    }
    Optional<Row> slowest =
        rows.stream()
            .filter(row -> row.waited().isPresent())
            .max(Comparator.comparingInt(row -> row.waited().get().days()));
    return new TimeSpent(rows, slowest);
  }

  private static Optional<Wait> wait(
      Timeline.Step step, LocalDate since, LocalDate today, WorkingDays calendar) {
    if (since == null) {
      return Optional.empty();
    }
    return switch (step.progress()) {
      case DONE -> step.on().flatMap(on -> between(since, on, false, calendar));
      case NEXT -> between(since, today, true, calendar);
      case LATER, NOT_NEEDED -> Optional.empty();
    };
  }

  /** A report that came before its due date waited for nobody. */
  private static Optional<Wait> between(
      LocalDate from, LocalDate to, boolean running, WorkingDays calendar) {
    return from.isBefore(to)
        ? Optional.of(
            new Wait((int) ChronoUnit.DAYS.between(from, to), calendar.between(from, to), running))
        : Optional.empty();
  }
}
