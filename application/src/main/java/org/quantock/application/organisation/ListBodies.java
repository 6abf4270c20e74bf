package org.quantock.application.organisation;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;

/** The bodies around the practices. */
@Query
@Requires(Permission.VIEW_ORGANISATIONS)
public class ListBodies {

  private OrganisationQueries queries;

  protected ListBodies() {}

  @Inject
  public ListBodies(OrganisationQueries queries) {
    this.queries = queries;
  }

  public List<BodyRow> ask() {
    return queries.bodies();
  }
}
