package org.quantock.application.audit;

import jakarta.inject.Inject;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.shared.NotFound;

/** One entry of the audit record with all that it holds. */
@Query
@Requires(Permission.VIEW_AUDIT)
public class ViewAuditEntry {

  private AuditQueries queries;

  protected ViewAuditEntry() {}

  @Inject
  public ViewAuditEntry(AuditQueries queries) {
    this.queries = queries;
  }

  public AuditRow ask(String id) {
    if (id == null || !id.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound("There is no such entry.");
    }
    return queries
        .find(Long.parseLong(id))
        .orElseThrow(() -> new NotFound("There is no such entry."));
  }
}
