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

/** The practice chooses to stay on national QOF (PAR-1). */
@UseCase
@Requires(Permission.CHOOSE_PARTICIPATION)
public class StayOnNationalQof {

  private Participations participations;
  private Schemes schemes;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;
  private SeenFigures figures;

  protected StayOnNationalQof() {}

  @Inject
  public StayOnNationalQof(
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
        .require(ParticipationAction.STAY);
    ParticipationState before = participation.state();
    Stale.check("The choice of your practice", c.version(), participation.version());
    participation.stay(calendar.today());
    participation.keepSeen(
        figures.keep(scheme, participation.practice(), "stayed on national QOF", c.seen()));
    audit.record(
        Deed.done(
                StayOnNationalQof.class,
                "participation",
                participation.id(),
                "%s chose to stay on national QOF instead of “%s”"
                    .formatted(participation.practice(), scheme.name()))
            .changing("choice", before, participation.state()));
  }
}
