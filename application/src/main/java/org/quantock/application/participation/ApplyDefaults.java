package org.quantock.application.participation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationAction;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeAccess;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/**
 * Applies what the offers of a scheme stated to every practice that has not answered in time: it
 * stays on national QOF (PAR-3).
 */
@UseCase
@Requires(Permission.OFFER_SCHEME)
public class ApplyDefaults {

  private Schemes schemes;
  private Participations participations;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected ApplyDefaults() {}

  @Inject
  public ApplyDefaults(
      Schemes schemes,
      Participations participations,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit) {
    this.schemes = schemes;
    this.participations = participations;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(SchemeCode scheme) {}

  /** To how many practices the default was applied. */
  public int handle(Command c) {
    Scheme scheme = schemes.get(c.scheme());
    SchemeAccess.of(scheme, caller.person()).require(SchemeAction.OFFER);
    LocalDate today = calendar.today();
    List<Participation> silent =
        participations.of(c.scheme()).stream()
            .filter(
                participation ->
                    participation.allows(ParticipationAction.APPLY_DEFAULT)
                        && participation.hasLapsedOn(today))
            .toList();
    silent.forEach(participation -> participation.applyDefault(today));
    audit.record(deed(c.scheme(), silent));
    return silent.size();
  }

  private static Deed deed(SchemeCode scheme, List<Participation> silent) {
    if (silent.isEmpty()) {
      return Deed.done(
          ApplyDefaults.class, "scheme", scheme, "No offer was without an answer after its day");
    }
    String practices =
        silent.stream()
            .map(participation -> participation.practice().value())
            .collect(Collectors.joining(", "));
    // Every one of them was offered the scheme and has not chosen: nothing else lapses.
    return Deed.done(
            ApplyDefaults.class,
            "scheme",
            scheme,
            "Applied the default, staying on national QOF, to %s".formatted(practices))
        .changing("choice", ParticipationState.OFFERED, ParticipationState.STAYING);
  }
}
