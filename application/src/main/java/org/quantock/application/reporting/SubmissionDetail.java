package org.quantock.application.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.scheme.ReportingPeriod;

/** A submission as it was sent (REP-11). */
public record SubmissionDetail(
    ReportId report,
    String schemeName,
    PracticeCode practice,
    String practiceTitle,
    ReportingPeriod period,
    int number,
    String receipt,
    LocalDate submittedOn,
    Instant submittedAt,
    String submittedBy,
    String signedOffBy,
    LocalDate signedOffOn,
    int lateDays,
    String note,
    List<SectionReading> sections) {}
