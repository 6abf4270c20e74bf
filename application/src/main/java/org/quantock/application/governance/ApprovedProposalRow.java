package org.quantock.application.governance;

import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalText;
import org.quantock.domain.organisation.OrganisationCode;

/** An approved proposal, with what a scheme made from it needs. */
public record ApprovedProposalRow(
    ProposalId id,
    String reference,
    OrganisationCode commissioner,
    String commissionerName,
    ProposalText text,
    List<String> conditions,
    LocalDate decidedOn,
    LocalDate effectiveOn) {}
