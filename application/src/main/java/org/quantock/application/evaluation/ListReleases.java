package org.quantock.application.evaluation;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.Schemes;

/** The schemes that data can be released of, with their releases so far. */
@Query
@Requires(Permission.DOWNLOAD_EXTRACT)
public class ListReleases {

  private Schemes schemes;
  private EvaluationQueries queries;
  private BusinessCalendar calendar;

  protected ListReleases() {}

  @Inject
  public ListReleases(Schemes schemes, EvaluationQueries queries, BusinessCalendar calendar) {
    this.schemes = schemes;
    this.queries = queries;
    this.calendar = calendar;
  }

  public List<ReleaseOverview> ask() {
    return schemes.all().stream()
        .filter(PublishedState::isPublished)
        .map(
            scheme ->
                new ReleaseOverview(
                    scheme.code().value(),
                    scheme.name(),
                    PublishedState.inWords(scheme, calendar.today()),
                    queries.releases(scheme.code())))
        .toList();
  }
}
