package org.quantock.application.scheme;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.SchemeAccess;

/** The schemes that the caller may see, newest first (SCH-14). */
@Query
@Requires(Permission.VIEW_SCHEMES)
public class ListSchemes {

  private SchemeQueries queries;
  private Caller caller;

  protected ListSchemes() {}

  @Inject
  public ListSchemes(SchemeQueries queries, Caller caller) {
    this.queries = queries;
    this.caller = caller;
  }

  public List<SchemeRow> ask() {
    return queries.list(SchemeAccess.seesConfiguring(caller.person()));
  }
}
