package org.quantock.application.scheme;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Stale;

/**
 * Replaces all terms of a scheme that is not published yet, or of the amendment in preparation, by
 * those of an uploaded preset file.
 */
@UseCase
@Requires(Permission.CONFIGURE_SCHEME)
public class ReplaceTerms {

  private Schemes schemes;
  private PresetReader presets;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected ReplaceTerms() {}

  @Inject
  public ReplaceTerms(
      Schemes schemes, PresetReader presets, Caller caller, Clock clock, AuditTrail audit) {
    this.schemes = schemes;
    this.presets = presets;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  public record Command(SchemeCode scheme, int version, String json) {}

  public void handle(Command c) {
    Scheme scheme = schemes.get(c.scheme());
    SchemeAccess access = SchemeAccess.of(scheme, caller.person());
    access.require(scheme.amendment().isPresent() ? SchemeAction.AMEND : SchemeAction.CHANGE);
    Stale.check("The scheme", c.version(), scheme.version());
    Preset preset = presets.read(c.json());
    if (!preset.indicatorSet().equals(scheme.indicatorSet())) {
      throw new InvalidInput(
          "indicatorSet",
          "indicatorSet: the preset is for %s, the scheme is for %s."
              .formatted(preset.indicatorSet(), scheme.indicatorSet()));
    }
    Terms before = scheme.amendment().map(SchemeVersion::terms).orElseGet(scheme::terms);
    scheme.change(
        preset.terms(), caller.person().id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    Deed replaced =
        Deed.done(
            ReplaceTerms.class,
            "scheme",
            c.scheme(),
            "Replaced the terms by those of the preset file “%s”".formatted(preset.title()));
    audit.record(TermsChanges.add(replaced, before, preset.terms()));
  }
}
