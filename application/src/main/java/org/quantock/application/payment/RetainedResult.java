package org.quantock.application.payment;

import org.quantock.domain.indicator.IndicatorCode;

/**
 * What a practice reported on a retained indicator.
 *
 * @param denominator net of exceptions
 * @param source which report it stands in
 */
public record RetainedResult(
    IndicatorCode indicator, int numerator, int denominator, int exceptions, String source) {}
