package org.quantock.application.participation;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationAccess;
import org.quantock.domain.participation.ParticipationAction;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Stale;

/** Keeps a place in the scheme for the practice without joining yet (PAR-3). */
@UseCase
@Requires(Permission.CHOOSE_PARTICIPATION)
public class ReservePlace {

  private Participations participations;
  private Schemes schemes;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected ReservePlace() {}

  @Inject
  public ReservePlace(
      Participations participations,
      Schemes schemes,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit) {
    this.participations = participations;
    this.schemes = schemes;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(ParticipationId participation, int version) {}

  public void handle(Command c) {
    Participation participation = participations.get(c.participation());
    Scheme scheme = schemes.get(participation.scheme());
    ParticipationAccess.of(participation, scheme, caller.person(), calendar.today())
        .require(ParticipationAction.RESERVE);
    Stale.check("The choice of your practice", c.version(), participation.version());
    participation.reserve(calendar.today());
    audit.record(
        ReservePlace.class,
        "participation",
        participation.id(),
        "%s reserved a place in “%s”".formatted(participation.practice(), scheme.name()));
  }
}
