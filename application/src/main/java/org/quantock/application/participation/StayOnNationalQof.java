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

/** The practice chooses to stay on national QOF (PAR-1). */
@UseCase
@Requires(Permission.CHOOSE_PARTICIPATION)
public class StayOnNationalQof {

  private Participations participations;
  private Schemes schemes;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected StayOnNationalQof() {}

  @Inject
  public StayOnNationalQof(
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
        .require(ParticipationAction.STAY);
    Stale.check("The choice of your practice", c.version(), participation.version());
    participation.stay(calendar.today());
    audit.record(
        StayOnNationalQof.class,
        "participation",
        participation.id(),
        "%s chose to stay on national QOF instead of “%s”"
            .formatted(participation.practice(), scheme.name()));
  }
}
