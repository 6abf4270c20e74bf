package org.quantock.web.page.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.ViewHome;
import org.quantock.domain.access.Role;

/** What waits for the person who is signed in. */
@Named
@RequestScoped
public class HomePage {

  @Inject private ViewHome viewHome;
  @Inject private Caller caller;
  @Inject private BusinessCalendar calendar;

  private ViewHome.Home home;

  public void load() {
    home = viewHome.ask();
  }

  public List<Task> waiting() {
    return home.waiting();
  }

  public List<Task> others() {
    return home.others();
  }

  public boolean overdue(Task task) {
    return task.isOverdue(calendar.today());
  }

  public String name() {
    return caller.person().name();
  }

  /** "Area team reviewer, Area team finance". */
  public String roles() {
    return caller.person().roles().stream()
        .map(Role::title)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
