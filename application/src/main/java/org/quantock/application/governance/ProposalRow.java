package org.quantock.application.governance;

import java.time.LocalDate;
import org.quantock.domain.governance.ProposalState;

/**
 * A proposal in a list.
 *
 * @param title of the latest revision that the person may read
 * @param turn whose move it is, in words
 * @param yours whether it is the person's own organisation's move
 */
public record ProposalRow(
    String id,
    String reference,
    String title,
    String commissioner,
    ProposalState state,
    String turn,
    boolean yours,
    LocalDate draftedOn) {}
