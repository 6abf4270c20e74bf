package org.quantock.application.governance;

import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.governance.Outcome;

/** A decision as the public reads it: without the names of people. */
public record PublishedDecisionRow(
    String reference,
    String title,
    String commissioner,
    String decidingBody,
    Outcome outcome,
    String reasons,
    List<String> conditions,
    LocalDate decidedOn,
    LocalDate effectiveOn,
    boolean retrospective,
    LocalDate startsOn,
    LocalDate endsOn) {}
