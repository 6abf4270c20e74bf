package org.quantock.application.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TaskSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;

/** Tells the auditor, first thing, that the audit record is not whole. */
@ApplicationScoped
public class AuditTasks implements TaskSource {

  private AuditQueries queries;

  protected AuditTasks() {}

  @Inject
  public AuditTasks(AuditQueries queries) {
    this.queries = queries;
  }

  @Override
  public List<Task> tasks(Actor person, LocalDate today) {
    if (!person.may(Permission.VIEW_AUDIT)) {
      return List.of();
    }
    return queries
        .newest(VerifyAudit.class.getSimpleName())
        .filter(row -> row.subject().equals(VerifyAudit.NOT_WHOLE))
        .map(
            row ->
                new Task(
                    "The audit record is not whole",
                    row.sentence(),
                    "/audit-verify",
                    today,
                    true,
                    "You"))
        .stream()
        .toList();
  }
}
