package org.quantock.application.scheme;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.scheme.KnownIndicators.KnownIndicator;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeAccess;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** The indicators that a scheme can retain: those of its set. */
@Query
@Requires(Permission.CONFIGURE_SCHEME)
public class ListIndicatorChoices {

  private Schemes schemes;
  private KnownIndicators indicators;
  private Caller caller;

  protected ListIndicatorChoices() {}

  @Inject
  public ListIndicatorChoices(Schemes schemes, KnownIndicators indicators, Caller caller) {
    this.schemes = schemes;
    this.indicators = indicators;
    this.caller = caller;
  }

  public List<KnownIndicator> ask(SchemeCode code) {
    Scheme scheme = schemes.get(code);
    SchemeAccess.of(scheme, caller.person());
    return indicators.of(scheme.indicatorSet()).orElse(List.of());
  }
}
