package org.quantock.application.governance;

import java.time.LocalDate;
import org.quantock.domain.governance.ProposalRevision;
import org.quantock.domain.governance.ProposalText;

/**
 * One text of a proposal.
 *
 * @param submittedOn null for a text that did not go to the deciding body
 */
public record RevisionDetail(
    int number,
    ProposalText text,
    String writtenByName,
    LocalDate writtenOn,
    String submittedByName,
    LocalDate submittedOn) {

  static RevisionDetail of(ProposalRevision revision) {
    return new RevisionDetail(
        revision.number(),
        revision.text(),
        revision.writtenByName(),
        revision.writtenOn(),
        revision.submittedByName().orElse(null),
        revision.submittedOn().orElse(null));
  }
}
