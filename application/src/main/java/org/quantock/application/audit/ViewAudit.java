package org.quantock.application.audit;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;

/** The audit record, newest first, for auditors and the system administrator. */
@Query
@Requires(Permission.VIEW_AUDIT)
public class ViewAudit {

  /** Entries on one page. */
  public static final int PAGE = 50;

  private AuditQueries queries;

  protected ViewAudit() {}

  @Inject
  public ViewAudit(AuditQueries queries) {
    this.queries = queries;
  }

  /**
   * @param count how many there are on all pages
   */
  public record Found(List<AuditRow> rows, long count) {}

  /**
   * @param page from 1
   */
  public Found ask(AuditSearch search, int page) {
    return new Found(
        queries.found(search, (Math.max(1, page) - 1) * PAGE, PAGE), queries.count(search));
  }
}
