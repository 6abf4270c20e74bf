package org.quantock.application.scheme;

import jakarta.inject.Inject;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Export;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeAccess;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SchemeVersion;
import org.quantock.domain.scheme.Schemes;

/**
 * The open or newest terms of a scheme as a preset file, to be edited and uploaded again or used
 * for another scheme.
 */
@Query
@Requires(Permission.CONFIGURE_SCHEME)
public class ExportTerms {

  private Schemes schemes;
  private Caller caller;

  protected ExportTerms() {}

  @Inject
  public ExportTerms(Schemes schemes, Caller caller) {
    this.schemes = schemes;
    this.caller = caller;
  }

  @Export(kind = "scheme", file = "the terms as a preset file")
  public String ask(SchemeCode code) {
    Scheme scheme = schemes.get(code);
    SchemeAccess access = SchemeAccess.of(scheme, caller.person());
    return PresetWriter.write(
        new Preset(
            scheme.code(),
            scheme.name(),
            "",
            scheme.indicatorSet(),
            scheme.startsOn(),
            scheme.endsOn(),
            scheme
                .amendment()
                .filter(draft -> access.may(SchemeAction.AMEND))
                .map(SchemeVersion::terms)
                .orElseGet(scheme::terms)));
  }
}
