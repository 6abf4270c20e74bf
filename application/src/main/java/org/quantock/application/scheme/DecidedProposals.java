package org.quantock.application.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.application.governance.ApprovedProposalRow;

/** The approved proposals that the caller may see. */
@ApplicationScoped
public class DecidedProposals implements ApprovedProposals {

  private org.quantock.application.governance.ApprovedProposals approved;

  protected DecidedProposals() {}

  @Inject
  public DecidedProposals(org.quantock.application.governance.ApprovedProposals approved) {
    this.approved = approved;
  }

  @Override
  public Optional<ApprovedProposal> find(UUID id) {
    return all().stream().filter(proposal -> proposal.id().equals(id)).findFirst();
  }

  @Override
  public List<ApprovedProposal> all() {
    return approved.ask().stream().map(DecidedProposals::proposal).toList();
  }

  private static ApprovedProposal proposal(ApprovedProposalRow row) {
    return new ApprovedProposal(
        row.id().value(),
        row.text().title(),
        row.commissioner(),
        row.text().startsOn(),
        row.text().endsOn(),
        row.conditions());
  }
}
