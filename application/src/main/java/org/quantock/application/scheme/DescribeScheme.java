package org.quantock.application.scheme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quantock.application.audit.AuditTrail;
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

/** Corrects the name and dates of a scheme that is not published yet (SCH-1). */
@UseCase
@Requires(Permission.CONFIGURE_SCHEME)
public class DescribeScheme {

  private Schemes schemes;
  private Caller caller;
  private AuditTrail audit;

  protected DescribeScheme() {}

  @Inject
  public DescribeScheme(Schemes schemes, Caller caller, AuditTrail audit) {
    this.schemes = schemes;
    this.caller = caller;
    this.audit = audit;
  }

  public record Command(
      SchemeCode scheme, int version, String name, LocalDate startsOn, LocalDate endsOn) {}

  public void handle(Command c) {
    Scheme scheme = schemes.get(c.scheme());
    SchemeAccess.of(scheme, caller.person()).require(SchemeAction.CHANGE);
    Stale.check("The scheme", c.version(), scheme.version());
    String name = scheme.name();
    LocalDate startsOn = scheme.startsOn();
    LocalDate endsOn = scheme.endsOn();
    scheme.describe(c.name(), c.startsOn(), c.endsOn());
    audit.record(
        Deed.done(
                DescribeScheme.class,
                "scheme",
                c.scheme(),
                "Set the name “%s” and the dates %s to %s"
                    .formatted(scheme.name(), scheme.startsOn(), scheme.endsOn()))
            .changing("name", name, scheme.name())
            .changing("start", startsOn, scheme.startsOn())
            .changing("end", endsOn, scheme.endsOn()));
  }
}
