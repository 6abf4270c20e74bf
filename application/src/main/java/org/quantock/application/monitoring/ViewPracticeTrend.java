package org.quantock.application.monitoring;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.monitoring.MonitoringAccess;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.NotFound;

/** The figures that a practice submitted over the periods of a scheme, for the area team. */
@Query
@Requires(Permission.VIEW_MONITORING)
public class ViewPracticeTrend {

  private Schemes schemes;
  private Participations participations;
  private Trends trends;
  private Caller caller;
  private BusinessCalendar calendar;

  protected ViewPracticeTrend() {}

  @Inject
  public ViewPracticeTrend(
      Schemes schemes,
      Participations participations,
      Trends trends,
      Caller caller,
      BusinessCalendar calendar) {
    this.schemes = schemes;
    this.participations = participations;
    this.trends = trends;
    this.caller = caller;
    this.calendar = calendar;
  }

  public TrendDetail ask(SchemeCode code, PracticeCode practice) {
    Scheme scheme = schemes.get(code);
    MonitoringAccess.require(scheme, caller.person());
    Participation participation =
        participations
            .of(code, practice)
            .orElseThrow(() -> NotFound.of("practice", practice + " in " + scheme.name()));
    return trends.of(
        scheme, participation, List.of(SchemeChoice.of(scheme)), false, calendar.today());
  }
}
