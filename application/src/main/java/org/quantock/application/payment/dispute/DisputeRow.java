package org.quantock.application.payment.dispute;

import java.time.LocalDate;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.DisputeState;

/**
 * A dispute as listed.
 *
 * @param dueOn the day by which the present turn is due; null once it is closed
 * @param clock how long that is, in words; empty once it is closed
 */
public record DisputeRow(
    DisputeId id,
    String reference,
    String schemeName,
    PracticeCode practice,
    String practiceName,
    String label,
    DisputeState state,
    LocalDate raisedOn,
    LocalDate dueOn,
    boolean overdue,
    String clock) {}
