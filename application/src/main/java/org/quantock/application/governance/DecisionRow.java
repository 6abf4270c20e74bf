package org.quantock.application.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.quantock.domain.governance.Outcome;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.organisation.OrganisationCode;

/** A decision with the text it decided, as read from the database, without its conditions. */
public record DecisionRow(
    UUID decision,
    ProposalId proposal,
    Integer revision,
    String title,
    OrganisationCode commissioner,
    OrganisationCode decidingBody,
    Outcome outcome,
    String reasons,
    LocalDate decidedOn,
    LocalDate effectiveOn,
    LocalDate startsOn,
    LocalDate endsOn) {}
