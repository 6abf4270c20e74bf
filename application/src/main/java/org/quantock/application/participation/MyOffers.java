package org.quantock.application.participation;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;

/** What the caller's practice was offered, newest first; no other practice's. */
@Query
@Requires(Permission.VIEW_OWN_PARTICIPATION)
public class MyOffers {

  private ParticipationQueries queries;
  private Caller caller;

  protected MyOffers() {}

  @Inject
  public MyOffers(ParticipationQueries queries, Caller caller) {
    this.queries = queries;
    this.caller = caller;
  }

  public List<OfferRow> ask() {
    return queries.offers(caller.person().practice());
  }
}
