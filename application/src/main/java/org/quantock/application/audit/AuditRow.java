package org.quantock.application.audit;

import java.time.Instant;
import java.time.LocalDate;

/** One audit entry as shown. */
public record AuditRow(
    Instant recordedAt,
    LocalDate businessDate,
    String personName,
    String organisation,
    String action,
    String subjectKind,
    String subject,
    String sentence) {}
