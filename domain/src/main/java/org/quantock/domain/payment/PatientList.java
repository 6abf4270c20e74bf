package org.quantock.domain.payment;

import java.time.LocalDate;

/**
 * How many patients are registered with a practice.
 *
 * @param asOf the date of the count
 * @param source where the count comes from
 */
public record PatientList(int patients, LocalDate asOf, String source) {}
