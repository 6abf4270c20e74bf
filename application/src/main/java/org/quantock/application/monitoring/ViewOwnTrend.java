package org.quantock.application.monitoring;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.NotFound;

/** A practice's own figures over the periods of a scheme, with what it has not submitted yet. */
@Query
@Requires(Permission.VIEW_OWN_MONITORING)
public class ViewOwnTrend {

  private Schemes schemes;
  private Participations participations;
  private Trends trends;
  private Caller caller;
  private BusinessCalendar calendar;

  protected ViewOwnTrend() {}

  @Inject
  public ViewOwnTrend(
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

  /**
   * @param code one of the practice's schemes; empty for the one it takes part in, or was offered
   *     last
   * @return empty where the practice was never offered a scheme
   */
  public Optional<TrendDetail> ask(Optional<SchemeCode> code) {
    List<Participation> own = participations.of(caller.person().practice());
    if (code.isEmpty() && own.isEmpty()) {
      return Optional.empty();
    }
    Participation chosen =
        code.isEmpty()
            ? own.stream().filter(each -> each.state().takesPart()).findFirst().orElse(own.get(0))
            : own.stream()
                .filter(each -> each.scheme().equals(code.get()))
                .findFirst()
                .orElseThrow(() -> NotFound.of("scheme", code.get()));
    List<SchemeChoice> choices =
        own.stream().map(each -> SchemeChoice.of(schemes.get(each.scheme()))).toList();
    return Optional.of(
        trends.of(schemes.get(chosen.scheme()), chosen, choices, true, calendar.today()));
  }
}
