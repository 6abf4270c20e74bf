package org.quantock.application.review;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quantock.application.reporting.PracticeDirectory;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.Turn;

/** The submitted reports of the caller's area team, the longest waiting first. */
@Query
@Requires(Permission.VIEW_SUBMITTED_REPORTS)
public class ListReviewQueue {

  /** Entries on one page. */
  public static final int PAGE = 50;

  private ReviewQueries queries;
  private PracticeDirectory practices;
  private ReviewScope scope;
  private Caller caller;
  private BusinessCalendar calendar;

  protected ListReviewQueue() {}

  @Inject
  public ListReviewQueue(
      ReviewQueries queries,
      PracticeDirectory practices,
      ReviewScope scope,
      Caller caller,
      BusinessCalendar calendar) {
    this.queries = queries;
    this.practices = practices;
    this.scope = scope;
    this.caller = caller;
    this.calendar = calendar;
  }

  /** Which part of the queue. */
  public enum Show {
    /** Waits for the area team and nobody has taken it. */
    NEW,
    /** Taken by the caller and not judged. */
    MINE,
    /** Waits for the area team, taken or not. */
    WAITING,
    WITH_PRACTICE,
    JUDGED,
    ALL
  }

  /**
   * @param period 0 for all
   * @param words found in the practice's code, name or locality; empty for all
   * @param page from 1
   */
  public record Filter(Show show, int period, String words, int page) {}

  /**
   * @param age days waited for whoever's turn it is; null where judged
   * @param mine whether the caller is the reviewer
   */
  public record Entry(QueueRow row, String practiceName, String locality, Long age, boolean mine) {}

  /**
   * @param total how many the filter finds
   * @param counts how many each part of the queue holds, whatever the filter
   * @param periods the periods that occur, by number
   */
  public record Queue(
      List<Entry> entries,
      int total,
      int pages,
      Map<Show, Integer> counts,
      Map<Integer, String> periods) {}

  public Queue ask(Filter filter) {
    LocalDate today = calendar.today();
    List<QueueRow> rows = queries.queue(scope.areaTeam(caller.person()));
    Map<PracticeCode, PracticeDirectory.Entry> names =
        practices.entries(rows.stream().map(QueueRow::practice).distinct().toList());
    String words = filter.words() == null ? "" : filter.words().strip().toLowerCase(Locale.UK);
    List<Entry> found =
        rows.stream()
            .filter(row -> shows(filter.show(), row))
            .filter(row -> filter.period() == 0 || filter.period() == row.period())
            .map(row -> entry(row, names.get(row.practice()), today))
            .filter(entry -> matches(entry, words))
            .toList();
    int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
    int page = Math.min(Math.max(1, filter.page()), pages);
    Map<Show, Integer> counts = new java.util.EnumMap<>(Show.class);
    for (Show show : Show.values()) {
      counts.put(show, (int) rows.stream().filter(row -> shows(show, row)).count());
    }
    Map<Integer, String> periods = new java.util.TreeMap<>();
    rows.forEach(row -> periods.putIfAbsent(row.period(), row.periodName()));
    return new Queue(
        found.subList((page - 1) * PAGE, Math.min(found.size(), page * PAGE)),
        found.size(),
        pages,
        counts,
        periods);
  }

  private Entry entry(QueueRow row, PracticeDirectory.Entry practice, LocalDate today) {
    return new Entry(
        row,
        Optional.ofNullable(practice).map(PracticeDirectory.Entry::name).orElse(""),
        Optional.ofNullable(practice).map(PracticeDirectory.Entry::locality).orElse(""),
        row.age(today),
        isMine(row));
  }

  private boolean isMine(QueueRow row) {
    return row.reviewer() != null && row.reviewer().equals(caller.person().id());
  }

  private boolean shows(Show show, QueueRow row) {
    return switch (show) {
      case NEW -> row.turn() == Turn.AREA_TEAM && row.reviewer() == null;
      case MINE -> row.turn() != Turn.NOBODY && isMine(row);
      case WAITING -> row.turn() == Turn.AREA_TEAM;
      case WITH_PRACTICE -> row.turn() == Turn.PRACTICE;
      case JUDGED -> row.turn() == Turn.NOBODY;
      case ALL -> true;
    };
  }

  private static boolean matches(Entry entry, String words) {
    return words.isEmpty()
        || (entry.row().practice() + " " + entry.practiceName() + " " + entry.locality())
            .toLowerCase(Locale.UK)
            .contains(words);
  }
}
