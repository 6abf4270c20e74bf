package org.quantock.domain.scheme;

import jakarta.persistence.Embeddable;
import org.quantock.domain.indicator.IndicatorCode;

/**
 * An indicator of the national set that practices still report.
 *
 * @param indicator its code in the scheme's indicator set
 * @param assumed whether the choice of this indicator is an assumption, not a sourced fact (SCH-6)
 */
@Embeddable
public record RetainedIndicator(IndicatorCode indicator, boolean assumed) {}
