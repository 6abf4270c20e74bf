package org.quantock.domain.review;

import java.time.LocalDate;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.scheme.SchemeCode;

/**
 * A report whose review is judged: all that payment accepts (REV-9). One judged not satisfied is
 * among them, so that payment can hold with the reason.
 */
public record AcceptedReport(
    ReportId report,
    SchemeCode scheme,
    PracticeCode practice,
    int period,
    ReviewOutcome outcome,
    LocalDate decidedOn) {}
