package org.quantock.application.audit;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.shared.NotFound;

/** The whole life of one thing, oldest first, for auditors. */
@Query
@Requires(Permission.VIEW_AUDIT)
public class ViewLife {

  private AuditQueries queries;

  protected ViewLife() {}

  @Inject
  public ViewLife(AuditQueries queries) {
    this.queries = queries;
  }

  public List<AuditRow> ask(String kind, String subject) {
    if (kind == null || subject == null) {
      throw new NotFound("There is no such thing.");
    }
    return queries.about(kind, subject);
  }
}
