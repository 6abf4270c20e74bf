package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.quantock.domain.organisation.PracticeCode;

/**
 * A quarterly report that is decided, as payment needs it.
 *
 * @param report its id
 * @param period number of the reporting period
 */
public record ReleasableReport(
    UUID report, PracticeCode practice, int period, Release release, LocalDate decidedOn) {}
