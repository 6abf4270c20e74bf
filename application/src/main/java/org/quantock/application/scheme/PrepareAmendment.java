package org.quantock.application.scheme;

import jakarta.inject.Inject;
import java.time.Clock;
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
import org.quantock.domain.shared.Stale;

/** Begins an amendment of a published scheme, with its newest terms to be changed (SCH-13). */
@UseCase
@Requires(Permission.CONFIGURE_SCHEME)
public class PrepareAmendment {

  private Schemes schemes;
  private Caller caller;
  private BusinessCalendar calendar;
  private Clock clock;
  private AuditTrail audit;

  protected PrepareAmendment() {}

  @Inject
  public PrepareAmendment(
      Schemes schemes, Caller caller, BusinessCalendar calendar, Clock clock, AuditTrail audit) {
    this.schemes = schemes;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
  }

  public record Command(SchemeCode scheme, int version) {}

  public void handle(Command c) {
    Scheme scheme = schemes.get(c.scheme());
    SchemeAccess.of(scheme, caller.person()).require(SchemeAction.AMEND);
    Stale.check("The scheme", c.version(), scheme.version());
    scheme.prepareAmendment(
        calendar.today(), caller.person().id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.record(
        Deed.done(PrepareAmendment.class, "scheme", c.scheme(), "Began to prepare an amendment")
            .changing("version in preparation", null, scheme.amendment().orElseThrow().number()));
  }
}
