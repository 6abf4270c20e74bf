package org.quantock.application.monitoring;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quantock.application.monitoring.Completeness.LocalityRow;
import org.quantock.application.monitoring.Completeness.Period;
import org.quantock.application.monitoring.Completeness.Row;
import org.quantock.application.monitoring.Standings.PracticeStanding;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.monitoring.MonitoringAccess;
import org.quantock.domain.monitoring.ReportStanding;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.NotFound;

/** The completeness and timeliness of a scheme's reports, by practice and period. */
@Query
@Requires(Permission.VIEW_MONITORING)
public class ViewCompleteness {

  private Schemes schemes;
  private MonitoringQueries queries;
  private Caller caller;
  private BusinessCalendar calendar;

  protected ViewCompleteness() {}

  @Inject
  public ViewCompleteness(
      Schemes schemes, MonitoringQueries queries, Caller caller, BusinessCalendar calendar) {
    this.schemes = schemes;
    this.queries = queries;
    this.caller = caller;
    this.calendar = calendar;
  }

  /**
   * @param code the scheme; empty for the one that started last
   * @param locality one of the scheme's; empty for all
   * @return empty where there is no scheme that the caller may watch
   */
  public Optional<Completeness> ask(Optional<SchemeCode> code, Optional<String> locality) {
    List<Scheme> visible =
        schemes.all().stream()
            .filter(scheme -> MonitoringAccess.maySee(scheme, caller.person()))
            .toList();
    if (code.isEmpty() && visible.isEmpty()) {
      return Optional.empty();
    }
    Scheme scheme =
        code.isEmpty()
            ? visible.get(0)
            : visible.stream()
                .filter(each -> each.code().equals(code.get()))
                .findFirst()
                .orElseThrow(() -> NotFound.of("scheme", code.get()));
    return Optional.of(of(scheme, visible, locality, calendar.today()));
  }

  private Completeness of(
      Scheme scheme, List<Scheme> visible, Optional<String> locality, LocalDate today) {
    Standings all = Standings.read(scheme, queries, today);
    List<String> localities = all.localities();
    locality
        .filter(name -> !localities.contains(name))
        .ifPresent(
            name -> {
              throw new NotFound("The scheme has no practices in that locality.");
            });
    Standings chosen = locality.map(all::in).orElse(all);
    return new Completeness(
        SchemeChoice.of(scheme),
        visible.stream().map(SchemeChoice::of).toList(),
        today,
        localities,
        locality.orElse(""),
        all.periods().stream()
            .map(p -> new Period(p.number(), p.name(), p.shortName(), p.dueOn()))
            .toList(),
        chosen.practices().stream().map(ViewCompleteness::row).toList(),
        chosen.tallies(),
        localities.stream().map(name -> new LocalityRow(name, all.in(name).tallies())).toList());
  }

  private static Row row(PracticeStanding practice) {
    return new Row(
        practice.practice().value(),
        practice.name(),
        practice.locality(),
        practice.reports(),
        practice.reports().stream().anyMatch(ReportStanding::isRequired));
  }
}
