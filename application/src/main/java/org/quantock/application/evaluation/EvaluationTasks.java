package org.quantock.application.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.quantock.application.evaluation.EvaluationQueries.ReleaseRow;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TaskSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;

/** For the evaluator: of which schemes data was released, and of which it was not yet. */
@ApplicationScoped
public class EvaluationTasks implements TaskSource {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Schemes schemes;
  private EvaluationQueries queries;

  protected EvaluationTasks() {}

  @Inject
  public EvaluationTasks(Schemes schemes, EvaluationQueries queries) {
    this.schemes = schemes;
    this.queries = queries;
  }

  @Override
  public List<Task> tasks(Actor person, LocalDate today) {
    if (!person.may(Permission.DOWNLOAD_EXTRACT)) {
      return List.of();
    }
    return schemes.all().stream()
        .filter(PublishedState::isPublished)
        .map(scheme -> task(scheme, queries.releases(scheme.code())))
        .toList();
  }

  private static Task task(Scheme scheme, List<ReleaseRow> releases) {
    String detail =
        releases.isEmpty()
            ? "No release yet"
            : "%d so far, the last of %s"
                .formatted(releases.size(), DAY.format(releases.get(0).madeOn()));
    return new Task(
        "Data releases of " + scheme.name(),
        detail,
        "/evaluation",
        null,
        releases.isEmpty(),
        "You, when you need newer data");
  }
}
