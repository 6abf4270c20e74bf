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
import org.quantock.domain.scheme.SchemeState;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Stale;

/** Marks a closed scheme as evaluated once its evaluation is published. */
@UseCase
@Requires(Permission.CLOSE_SCHEME)
public class MarkEvaluated {

  private Schemes schemes;
  private Caller caller;
  private AuditTrail audit;

  protected MarkEvaluated() {}

  @Inject
  public MarkEvaluated(Schemes schemes, Caller caller, AuditTrail audit) {
    this.schemes = schemes;
    this.caller = caller;
    this.audit = audit;
  }

  public record Command(SchemeCode scheme, int version) {}

  public void handle(Command c) {
    Scheme scheme = schemes.get(c.scheme());
    SchemeAccess.of(scheme, caller.person()).require(SchemeAction.MARK_EVALUATED);
    Stale.check("The scheme", c.version(), scheme.version());
    SchemeState before = scheme.state();
    scheme.markEvaluated();
    audit.record(
        Deed.done(MarkEvaluated.class, "scheme", c.scheme(), "Marked the scheme as evaluated")
            .changing("state", before, scheme.state()));
  }
}
