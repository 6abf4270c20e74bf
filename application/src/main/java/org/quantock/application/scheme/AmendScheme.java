package org.quantock.application.scheme;

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
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeAccess;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.scheme.TermsComparison;
import org.quantock.domain.shared.Stale;

/**
 * Puts the amendment in preparation on record, with its reason and the day it takes effect (SCH-1,
 * SCH-2).
 */
@UseCase
@Requires(Permission.CONFIGURE_SCHEME)
public class AmendScheme {

  private Schemes schemes;
  private Caller caller;
  private BusinessCalendar calendar;
  private Clock clock;
  private AuditTrail audit;

  protected AmendScheme() {}

  @Inject
  public AmendScheme(
      Schemes schemes, Caller caller, BusinessCalendar calendar, Clock clock, AuditTrail audit) {
    this.schemes = schemes;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
  }

  public record Command(SchemeCode scheme, int version, LocalDate effectiveFrom, String reason) {}

  /** The number of the new version. */
  public int handle(Command c) {
    Scheme scheme = schemes.get(c.scheme());
    SchemeAccess.of(scheme, caller.person()).require(SchemeAction.AMEND);
    Stale.check("The scheme", c.version(), scheme.version());
    Terms before = scheme.terms();
    scheme.amend(
        c.effectiveFrom(),
        c.reason(),
        calendar.today(),
        caller.person().id(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    int number = scheme.versions().size();
    Deed amended =
        Deed.done(
                AmendScheme.class,
                "scheme",
                c.scheme(),
                "Amended the scheme from %s (version %d): %s Reason: %s"
                    .formatted(
                        c.effectiveFrom(),
                        number,
                        String.join(" ", TermsComparison.inWords(before, scheme.terms())),
                        c.reason().strip()))
            .because(c.reason());
    audit.record(TermsChanges.add(amended, before, scheme.terms()));
    return number;
  }
}
