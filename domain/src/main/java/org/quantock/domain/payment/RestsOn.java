package org.quantock.domain.payment;

import java.util.UUID;
import org.quantock.domain.organisation.PracticeCode;

/** The decision that payments of a run rest on (PAY-13). */
public record RestsOn(UUID report, PracticeCode practice, int period, Release release) {}
