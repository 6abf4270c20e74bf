package org.quantock.application.governance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.governance.ConsultationId;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalScope;
import org.quantock.domain.governance.Proposals;

/** Proposals in memory, for tests. */
public final class InMemoryProposals implements Proposals {

  private final Map<ProposalId, Proposal> kept = new LinkedHashMap<>();

  @Override
  public void add(Proposal proposal) {
    kept.put(proposal.id(), proposal);
  }

  @Override
  public void save(Proposal proposal) {}

  @Override
  public Optional<Proposal> find(ProposalId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public Optional<Proposal> consultedIn(ConsultationId id) {
    return kept.values().stream()
        .filter(proposal -> proposal.consultations().stream().anyMatch(c -> c.id().equals(id)))
        .findFirst();
  }

  @Override
  public List<Proposal> within(ProposalScope scope) {
    return kept.values().stream()
        .filter(scope::covers)
        .sorted(Comparator.comparing(Proposal::draftedOn).reversed())
        .toList();
  }
}
