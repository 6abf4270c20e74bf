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

/** A practice that left takes part again, signing the agreement in force (PAR-2, PAR-4, PAR-9). */
@UseCase
@Requires(Permission.CHOOSE_PARTICIPATION)
public class ReturnToScheme {

  private Participations participations;
  private Schemes schemes;
  private Caller caller;
  private BusinessCalendar calendar;
  private Clock clock;
  private AuditTrail audit;
  private Event<ParticipationChanged> changed;

  protected ReturnToScheme() {}

  @Inject
  public ReturnToScheme(
      Participations participations,
      Schemes schemes,
      Caller caller,
      BusinessCalendar calendar,
      Clock clock,
      AuditTrail audit,
      Event<ParticipationChanged> changed) {
    this.participations = participations;
    this.schemes = schemes;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
    this.changed = changed;
  }

  public record Command(
      ParticipationId participation,
      int version,
      int agreementVersion,
      String name,
      LocalDate from) {}

  public void handle(Command c) {
    Participation participation = participations.get(c.participation());
    Scheme scheme = schemes.get(participation.scheme());
    ParticipationAccess.of(participation, scheme, caller.person(), calendar.today())
        .require(ParticipationAction.RETURN);
    Stale.check("The choice of your practice", c.version(), participation.version());
    OneSchemeAtATime.require(participations, participation, scheme, c.from());
    SignedAgreement.requireInForce(scheme, c.agreementVersion(), calendar.today());
    ParticipationState before = participation.state();
    participation.comeBack(
        c.agreementVersion(),
        c.name(),
        c.from(),
        calendar.today(),
        caller.person(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    changed.fire(
        new ParticipationChanged(
            participation.scheme(),
            participation.practice(),
            "The practice returned from %s.".formatted(Day.of(c.from()))));
    audit.record(
        Deed.done(
                ReturnToScheme.class,
                "participation",
                participation.id(),
                "%s returns to “%s” from %s; version %d of the agreement signed as %s"
                    .formatted(
                        participation.practice(),
                        scheme.name(),
                        c.from(),
                        c.agreementVersion(),
                        c.name().strip()))
            .changing("choice", before, participation.state()));
  }
}
