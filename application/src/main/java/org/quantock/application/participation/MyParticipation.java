package org.quantock.application.participation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quantock.application.scheme.SchemeDetail;
import org.quantock.application.scheme.ViewScheme;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationAccess;
import org.quantock.domain.participation.ParticipationAction;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.scheme.Terms;

/** One offer to the caller's practice, with the agreement and what can be chosen now. */
@Query
@Requires(Permission.VIEW_OWN_PARTICIPATION)
public class MyParticipation {

  private Participations participations;
  private Schemes schemes;
  private ViewScheme viewScheme;
  private Caller caller;
  private BusinessCalendar calendar;

  protected MyParticipation() {}

  @Inject
  public MyParticipation(
      Participations participations,
      Schemes schemes,
      ViewScheme viewScheme,
      Caller caller,
      BusinessCalendar calendar) {
    this.participations = participations;
    this.schemes = schemes;
    this.viewScheme = viewScheme;
    this.caller = caller;
    this.calendar = calendar;
  }

  public ParticipationDetail ask(ParticipationId id) {
    Participation participation = participations.get(id);
    Scheme scheme = schemes.get(participation.scheme());
    LocalDate today = calendar.today();
    ParticipationAccess access =
        ParticipationAccess.of(participation, scheme, caller.person(), today);
    SchemeDetail shown = viewScheme.ask(scheme.code());
    Map<ParticipationAction, String> obstacles = new EnumMap<>(ParticipationAction.class);
    for (ParticipationAction action : ParticipationAction.values()) {
      access.obstacle(action).ifPresent(reason -> obstacles.put(action, reason));
    }
    return new ParticipationDetail(
        participation.id().toString(),
        participation.version(),
        participation.id().reference(),
        participation.practice().value(),
        scheme.code().value(),
        scheme.name(),
        shown.areaTeamName(),
        scheme.startsOn(),
        scheme.endsOn(),
        participation.state(),
        participation.isByDefault(),
        participation.offeredOn(),
        participation.respondBy(),
        participation.decidedOn().orElse(null),
        participation.signedVersion().orElse(null),
        participation.signedName().orElse(null),
        participation.signedAt().orElse(null),
        participation.spells(),
        shown.number(),
        shown.terms(),
        shown.retained(),
        shown.suspended(),
        firstDays(scheme, shown.terms()),
        participation.seen().map(java.util.UUID::toString).orElse(""),
        obstacles);
  }

  private static List<LocalDate> firstDays(Scheme scheme, Terms terms) {
    return Stream.concat(
            Stream.of(scheme.startsOn()), terms.periods().stream().map(ReportingPeriod::startsOn))
        .distinct()
        .sorted()
        .toList();
  }
}
