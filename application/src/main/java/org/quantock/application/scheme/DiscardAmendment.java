package org.quantock.application.scheme;

import jakarta.inject.Inject;
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
import org.quantock.domain.scheme.SchemeVersion;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Stale;

/** Throws the amendment in preparation away; the terms in force stay (SCH-13). */
@UseCase
@Requires(Permission.CONFIGURE_SCHEME)
public class DiscardAmendment {

  private Schemes schemes;
  private Caller caller;
  private AuditTrail audit;

  protected DiscardAmendment() {}

  @Inject
  public DiscardAmendment(Schemes schemes, Caller caller, AuditTrail audit) {
    this.schemes = schemes;
    this.caller = caller;
    this.audit = audit;
  }

  public record Command(SchemeCode scheme, int version) {}

  public void handle(Command c) {
    Scheme scheme = schemes.get(c.scheme());
    SchemeAccess.of(scheme, caller.person()).require(SchemeAction.AMEND);
    Stale.check("The scheme", c.version(), scheme.version());
    Integer prepared = scheme.amendment().map(SchemeVersion::number).orElse(null);
    scheme.discardAmendment();
    audit.record(
        Deed.done(
                DiscardAmendment.class,
                "scheme",
                c.scheme(),
                "Discarded the amendment in preparation")
            .changing("version in preparation", prepared, null));
  }
}
