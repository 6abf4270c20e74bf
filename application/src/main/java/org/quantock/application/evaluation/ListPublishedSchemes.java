package org.quantock.application.evaluation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.quantock.application.monitoring.MonitoringQueries;
import org.quantock.application.monitoring.MonitoringQueries.PracticeFact;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;

/** Every published scheme, for everybody, newest start first (EVA-9). */
@Query
@Requires(Permission.PUBLIC)
public class ListPublishedSchemes {

  private Schemes schemes;
  private MonitoringQueries queries;
  private OrganisationNames names;
  private BusinessCalendar calendar;

  protected ListPublishedSchemes() {}

  @Inject
  public ListPublishedSchemes(
      Schemes schemes,
      MonitoringQueries queries,
      OrganisationNames names,
      BusinessCalendar calendar) {
    this.schemes = schemes;
    this.queries = queries;
    this.names = names;
    this.calendar = calendar;
  }

  public List<PublishedSchemeRow> ask() {
    LocalDate today = calendar.today();
    return schemes.all().stream()
        .filter(PublishedState::isPublished)
        .map(scheme -> row(scheme, today))
        .toList();
  }

  private PublishedSchemeRow row(Scheme scheme, LocalDate today) {
    List<PracticeFact> practices = queries.practices(scheme.code());
    return new PublishedSchemeRow(
        scheme.code().value(),
        scheme.name(),
        names.of(scheme.commissioner()),
        scheme.startsOn(),
        scheme.endsOn(),
        PublishedState.inWords(scheme, today),
        practices.size(),
        (int) practices.stream().filter(each -> each.state().takesPart()).count());
  }
}
