package org.quantock.application.scheme;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.shared.Points;

/** Port: the indicators of a published set. */
public interface KnownIndicators {

  /** One indicator as a list of choices shows it. */
  record KnownIndicator(IndicatorCode code, String area, String description, Points points) {}

  /** The indicators in the order of the framework; empty where there is no such published set. */
  Optional<List<KnownIndicator>> of(IndicatorSetCode set);

  /** The codes of the published sets, newest first. */
  List<IndicatorSetCode> sets();
}
