package org.quantock.domain.organisation;

import java.time.LocalDate;

/**
 * The register says that a practice closed (ORG-8).
 *
 * @param lastDay the last day on which it is open
 */
public record PracticeClosed(PracticeCode practice, LocalDate lastDay) {}
