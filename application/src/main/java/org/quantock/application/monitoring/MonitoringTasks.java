package org.quantock.application.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TaskSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.monitoring.MonitoringAccess;
import org.quantock.domain.monitoring.Tally;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeState;
import org.quantock.domain.scheme.Schemes;

/** For those who watch a scheme: how many reports are overdue, which is the practices' move. */
@ApplicationScoped
public class MonitoringTasks implements TaskSource {

  private Schemes schemes;
  private MonitoringQueries queries;

  protected MonitoringTasks() {}

  @Inject
  public MonitoringTasks(Schemes schemes, MonitoringQueries queries) {
    this.schemes = schemes;
    this.queries = queries;
  }

  @Override
  public List<Task> tasks(Actor person, LocalDate today) {
    if (!person.may(Permission.VIEW_MONITORING)) {
      return List.of();
    }
    List<Task> tasks = new ArrayList<>();
    for (Scheme scheme : schemes.all()) {
      if (scheme.state() == SchemeState.PUBLISHED && MonitoringAccess.maySee(scheme, person)) {
        overdue(scheme, today, tasks);
      }
    }
    return tasks;
  }

  private void overdue(Scheme scheme, LocalDate today, List<Task> tasks) {
    Standings standings = Standings.read(scheme, queries, today);
    List<Tally> tallies = standings.tallies();
    for (int i = 0; i < tallies.size(); i++) {
      int overdue = tallies.get(i).overdue();
      if (overdue > 0) {
        ReportingPeriod period = standings.periods().get(i);
        tasks.add(
            new Task(
                "Overdue reports of " + period.name(),
                "%s: %s not submitted"
                    .formatted(scheme.name(), overdue == 1 ? "1 report" : overdue + " reports"),
                "/monitoring?code=" + scheme.code(),
                period.dueOn(),
                false,
                "Practices"));
      }
    }
  }
}
