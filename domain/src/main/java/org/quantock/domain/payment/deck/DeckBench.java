package org.quantock.domain.payment.deck;

import java.util.Optional;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.scheme.Scheme;

/**
 * What cases are run against.
 *
 * @param indicators for cases about an indicator of a set
 * @param scheme for cases about the components of a scheme
 */
public record DeckBench(Optional<IndicatorSet> indicators, Optional<Scheme> scheme) {}
