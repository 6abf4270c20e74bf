package org.quantock.domain.reporting;

import java.time.LocalDate;

/** A report was submitted, for the first time or again. */
public record ReportSubmitted(ReportId report, int submission, LocalDate submittedOn) {}
