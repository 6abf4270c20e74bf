package org.quantock.application.shared;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;

/** The home page of the caller: what waits for them, overdue first, and whose turn the rest is. */
@Query
@Requires(Permission.SIGNED_IN)
public class ViewHome {

  private static final Comparator<Task> BY_DUE =
      Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Task::title)
          .thenComparing(Task::detail);

  private Instance<TaskSource> sources;
  private Caller caller;
  private BusinessCalendar calendar;

  protected ViewHome() {}

  @Inject
  public ViewHome(Instance<TaskSource> sources, Caller caller, BusinessCalendar calendar) {
    this.sources = sources;
    this.caller = caller;
    this.calendar = calendar;
  }

  /**
   * @param waiting the caller's own moves, the earliest due first
   * @param others what is open but somebody else's move
   */
  public record Home(List<Task> waiting, List<Task> others) {}

  public Home ask() {
    Actor person = caller.person();
    LocalDate today = calendar.today();
    List<Task> all = new ArrayList<>();
    sources.forEach(source -> all.addAll(source.tasks(person, today)));
    all.sort(BY_DUE);
    return new Home(
        all.stream().filter(Task::mine).toList(), all.stream().filter(t -> !t.mine()).toList());
  }
}
