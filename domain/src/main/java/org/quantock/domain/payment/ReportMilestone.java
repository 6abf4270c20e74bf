package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the report behind a payment is.
 *
 * @param submittedOn when it was submitted last
 * @param decision what was decided about it, in words
 * @param turn whose turn it is while it is not decided, as a sentence; empty otherwise
 */
public record ReportMilestone(
    LocalDate dueOn,
    Optional<LocalDate> submittedOn,
    Optional<LocalDate> decidedOn,
    Optional<Release> decision,
    String turn) {}
