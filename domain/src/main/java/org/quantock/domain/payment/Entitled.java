package org.quantock.domain.payment;

import org.quantock.domain.organisation.PracticeCode;

/** The entry of an entitlement that counts, as far as a run has to know of it (PAY-15). */
public record Entitled(
    PracticeCode practice, String component, int period, String cause, Working working) {}
