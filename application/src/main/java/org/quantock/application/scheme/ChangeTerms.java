package org.quantock.application.scheme;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.scheme.TermsComparison;
import org.quantock.domain.shared.Stale;

/**
 * Changes the terms of a scheme that is not published yet (SCH-1) or of the amendment in
 * preparation (SCH-13).
 */
@UseCase
@Requires(Permission.CONFIGURE_SCHEME)
public class ChangeTerms {

  private Schemes schemes;
  private KnownIndicators indicators;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected ChangeTerms() {}

  @Inject
  public ChangeTerms(
      Schemes schemes, KnownIndicators indicators, Caller caller, Clock clock, AuditTrail audit) {
    this.schemes = schemes;
    this.indicators = indicators;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  public record Command(SchemeCode scheme, int version, Terms terms) {}

  public void handle(Command c) {
    Scheme scheme = schemes.get(c.scheme());
    SchemeAccess access = SchemeAccess.of(scheme, caller.person());
    access.require(scheme.amendment().isPresent() ? SchemeAction.AMEND : SchemeAction.CHANGE);
    Stale.check("The scheme", c.version(), scheme.version());
    UnknownIndicators.refuse(c.terms(), scheme.indicatorSet(), indicators);
    Terms before = scheme.amendment().map(SchemeVersion::terms).orElseGet(scheme::terms);
    List<String> changes = TermsComparison.inWords(before, c.terms());
    scheme.change(c.terms(), caller.person().id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    Deed changed =
        Deed.done(
            ChangeTerms.class,
            "scheme",
            c.scheme(),
            changes.isEmpty() ? "Saved the terms without a change" : String.join(" ", changes));
    audit.record(TermsChanges.add(changed, before, c.terms()));
  }
}
