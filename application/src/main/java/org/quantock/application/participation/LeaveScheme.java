package org.quantock.application.participation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationAccess;
import org.quantock.domain.participation.ParticipationAction;
import org.quantock.domain.participation.ParticipationChanged;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Stale;

/** The practice leaves the scheme and is back on national QOF from a day on (PAR-4, PAR-9). */
@UseCase
@Requires(Permission.CHOOSE_PARTICIPATION)
public class LeaveScheme {

  private Participations participations;
  private Schemes schemes;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;
  private Event<ParticipationChanged> changed;

  protected LeaveScheme() {}

  @Inject
  public LeaveScheme(
      Participations participations,
      Schemes schemes,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit,
      Event<ParticipationChanged> changed) {
    this.participations = participations;
    this.schemes = schemes;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
    this.changed = changed;
  }

  /**
   * @param from the first day back on national QOF
   */
  public record Command(ParticipationId participation, int version, LocalDate from) {}

  public void handle(Command c) {
    Participation participation = participations.get(c.participation());
    Scheme scheme = schemes.get(participation.scheme());
    ParticipationAccess.of(participation, scheme, caller.person(), calendar.today())
        .require(ParticipationAction.LEAVE);
    ParticipationState before = participation.state();
    Stale.check("The choice of your practice", c.version(), participation.version());
    participation.leave(c.from(), calendar.today());
    changed.fire(
        new ParticipationChanged(
            participation.scheme(),
            participation.practice(),
            "The practice left; it is on national QOF from %s.".formatted(Day.of(c.from()))));
    audit.record(
        Deed.done(
                LeaveScheme.class,
                "participation",
                participation.id(),
                "%s leaves “%s” and is on national QOF from %s"
                    .formatted(participation.practice(), scheme.name(), c.from()))
            .changing("choice", before, participation.state()));
  }
}
