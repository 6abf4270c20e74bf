package org.quantock.domain.payment;

import org.quantock.domain.shared.Money;

/**
 * What the entitlements that count come to for one component of a scheme.
 *
 * @param component its code
 * @param shares how many entries went in
 */
public record EntitlementSum(String component, Money amount, long shares) {}
