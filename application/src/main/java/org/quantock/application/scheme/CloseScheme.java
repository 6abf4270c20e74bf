package org.quantock.application.scheme;

import jakarta.inject.Inject;
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
import org.quantock.domain.scheme.SchemeState;
import org.quantock.domain.scheme.SchemeVersion;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Stale;

/** Closes a scheme whose last report is decided and whose last payment is settled (SCH-7). */
@UseCase
@Requires(Permission.CLOSE_SCHEME)
public class CloseScheme {

  private Schemes schemes;
  private UnfinishedBusiness business;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected CloseScheme() {}

  @Inject
  public CloseScheme(
      Schemes schemes,
      UnfinishedBusiness business,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit) {
    this.schemes = schemes;
    this.business = business;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(SchemeCode scheme, int version) {}

  public void handle(Command c) {
    Scheme scheme = schemes.get(c.scheme());
    SchemeAccess.of(scheme, caller.person()).require(SchemeAction.CLOSE);
    Stale.check("The scheme", c.version(), scheme.version());
    SchemeState before = scheme.state();
    Integer prepared = scheme.amendment().map(SchemeVersion::number).orElse(null);
    scheme.close(business.count(c.scheme()), calendar.today());
    audit.record(
        Deed.done(
                CloseScheme.class,
                "scheme",
                c.scheme(),
                "Closed the scheme “%s”".formatted(scheme.name()))
            .changing("state", before, scheme.state())
            .changing("version in preparation", prepared, null));
  }
}
