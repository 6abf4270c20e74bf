package org.quantock.domain.indicator;

import jakarta.persistence.Embeddable;
import org.quantock.domain.shared.Points;

/**
 * What a calculation came to.
 *
 * @param practices how many practices have results
 * @param results how many results there are; each has one line
 * @param notScored how many of them have nothing to calculate from
 * @param points of all practices together
 */
@Embeddable
public record CalculationTotals(int practices, int results, int notScored, Points points) {}
