package org.quantock.application.review;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.OrganisationCode;

/** Port: what the area team's lists show. Never a report that was not submitted. */
public interface ReviewQueries {

  /**
   * Every submitted report, the longest waiting first.
   *
   * @param areaTeam whose schemes; empty for all
   */
  List<QueueRow> queue(Optional<OrganisationCode> areaTeam);
}
