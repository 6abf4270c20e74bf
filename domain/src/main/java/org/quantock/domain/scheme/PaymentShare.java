package org.quantock.domain.scheme;

import jakarta.persistence.Embeddable;
import org.quantock.domain.shared.Percentage;

/**
 * How much of a component falls due with the report of a period (SCH-4).
 *
 * @param component code of the component
 * @param period number of the reporting period
 */
@Embeddable
public record PaymentShare(String component, int period, Percentage share) {}
