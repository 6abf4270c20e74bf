package org.quantock.application.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TaskSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.SchemeState;

/** Home page: schemes of the administrator's organisation that wait to be published or closed. */
@ApplicationScoped
public class SchemeTasks implements TaskSource {

  private SchemeQueries queries;

  protected SchemeTasks() {}

  @Inject
  public SchemeTasks(SchemeQueries queries) {
    this.queries = queries;
  }

  @Override
  public List<Task> tasks(Actor person, LocalDate today) {
    if (!person.may(Permission.CONFIGURE_SCHEME)) {
      return List.of();
    }
    String own = person.organisation().value();
    return queries.list(true).stream()
        .filter(row -> row.areaTeam().equals(own) || row.commissioner().equals(own))
        .filter(
            row ->
                row.state() == SchemeState.CONFIGURING
                    || (row.state() == SchemeState.PUBLISHED && today.isAfter(row.endsOn())))
        .map(SchemeTasks::task)
        .toList();
  }

  private static Task task(SchemeRow row) {
    return row.state() == SchemeState.CONFIGURING
        ? new Task(
            row.name(),
            "Set up the terms and publish the scheme",
            "/scheme-terms?code=" + row.code(),
            null,
            true,
            "You")
        : new Task(
            row.name(),
            "The scheme has ended: close it when everything is settled",
            "/scheme-close?code=" + row.code(),
            null,
            true,
            "You");
  }
}
