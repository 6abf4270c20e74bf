package org.quantock.application.participation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

/**
 * The practice joins the scheme; the caller signs the agreement in force with their name (PAR-2).
 */
@UseCase
@Requires(Permission.CHOOSE_PARTICIPATION)
public class JoinScheme {

  private Participations participations;
  private Schemes schemes;
  private Caller caller;
  private BusinessCalendar calendar;
  private Clock clock;
  private AuditTrail audit;
  private SeenFigures figures;
  private Event<ParticipationChanged> changed;

  protected JoinScheme() {}

  @Inject
  public JoinScheme(
      Participations participations,
      Schemes schemes,
      Caller caller,
      BusinessCalendar calendar,
      Clock clock,
      AuditTrail audit,
      SeenFigures figures,
      Event<ParticipationChanged> changed) {
    this.participations = participations;
    this.schemes = schemes;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
    this.figures = figures;
    this.changed = changed;
  }

  /**
   * @param agreementVersion the version that the person read and signs
   * @param name the person's full name as they typed it
   * @param from the first day of taking part; may be the first day of the scheme though it was
   *     approved later
   * @param seen the fingerprint of the numbers that were looked at; empty where nobody looked
   */
  public record Command(
      ParticipationId participation,
      int version,
      int agreementVersion,
      String name,
      LocalDate from,
      String seen) {

    /** Of somebody who did not look at the numbers first. */
    public Command(
        ParticipationId participation,
        int version,
        int agreementVersion,
        String name,
        LocalDate from) {
      this(participation, version, agreementVersion, name, from, "");
    }
  }

  public void handle(Command c) {
    Participation participation = participations.get(c.participation());
    Scheme scheme = schemes.get(participation.scheme());
    ParticipationAccess.of(participation, scheme, caller.person(), calendar.today())
        .require(ParticipationAction.JOIN);
    ParticipationState before = participation.state();
    Stale.check("The choice of your practice", c.version(), participation.version());
    OneSchemeAtATime.require(participations, participation, scheme, c.from());
    SignedAgreement.requireInForce(scheme, c.agreementVersion(), calendar.today());
    participation.join(
        c.agreementVersion(),
        c.name(),
        c.from(),
        scheme.startsOn(),
        calendar.today(),
        caller.person(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    participation.keepSeen(figures.keep(scheme, participation.practice(), "joined", c.seen()));
    changed.fire(
        new ParticipationChanged(
            participation.scheme(),
            participation.practice(),
            "The practice joined from %s.".formatted(Day.of(c.from()))));
    audit.record(
        Deed.done(
                JoinScheme.class,
                "participation",
                participation.id(),
                "%s joined “%s” from %s; version %d of the agreement signed as %s"
                    .formatted(
                        participation.practice(),
                        scheme.name(),
                        c.from(),
                        c.agreementVersion(),
                        c.name().strip()))
            .changing("choice", before, participation.state()));
  }
}
