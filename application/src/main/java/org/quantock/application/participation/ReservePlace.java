package org.quantock.application.participation;

import jakarta.inject.Inject;
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
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.participation.ParticipationState;
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
  private SeenFigures figures;

  protected ReservePlace() {}

  @Inject
  public ReservePlace(
      Participations participations,
      Schemes schemes,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit,
      SeenFigures figures) {
    this.participations = participations;
    this.schemes = schemes;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
    this.figures = figures;
  }

  /**
   * @param seen the fingerprint of the numbers that were looked at; empty where nobody looked
   */
  public record Command(ParticipationId participation, int version, String seen) {

    /** Of somebody who did not look at the numbers first. */
    public Command(ParticipationId participation, int version) {
      this(participation, version, "");
    }
  }

  public void handle(Command c) {
    Participation participation = participations.get(c.participation());
    Scheme scheme = schemes.get(participation.scheme());
    ParticipationAccess.of(participation, scheme, caller.person(), calendar.today())
        .require(ParticipationAction.RESERVE);
    Stale.check("The choice of your practice", c.version(), participation.version());
    ParticipationState before = participation.state();
    participation.reserve(calendar.today());
    participation.keepSeen(
        figures.keep(scheme, participation.practice(), "reserved a place", c.seen()));
    audit.record(
        Deed.done(
                ReservePlace.class,
                "participation",
                participation.id(),
                "%s reserved a place in “%s”".formatted(participation.practice(), scheme.name()))
            .changing("choice", before, participation.state()));
  }
}
