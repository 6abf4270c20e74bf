package org.quantock.application.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TaskSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.governance.Consultation;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.ProposalRevision;
import org.quantock.domain.governance.ProposalScope;
import org.quantock.domain.governance.ProposalState;
import org.quantock.domain.governance.Proposals;
import org.quantock.domain.organisation.Bodies;

/** The proposals that wait, for those who take part in them. */
@ApplicationScoped
public class ProposalTasks implements TaskSource {

  private static final Set<ProposalState> OPEN =
      Set.of(ProposalState.DRAFT, ProposalState.CONSULTING, ProposalState.SUBMITTED);

  private Proposals proposals;
  private Bodies bodies;

  protected ProposalTasks() {}

  @Inject
  public ProposalTasks(Proposals proposals, Bodies bodies) {
    this.proposals = proposals;
    this.bodies = bodies;
  }

  @Override
  public List<Task> tasks(Actor person, LocalDate today) {
    ProposalScope scope = ProposalScope.of(person);
    if (!scope.takesPart()) {
      return List.of();
    }
    BodyNames names = new BodyNames(bodies);
    return proposals.within(scope).stream()
        .filter(proposal -> OPEN.contains(proposal.state()))
        .map(proposal -> task(proposal, scope, person, names))
        .toList();
  }

  private static Task task(Proposal proposal, ProposalScope scope, Actor person, BodyNames names) {
    boolean mine = proposal.turn().isOf(person);
    List<ProposalRevision> read =
        proposal.revisions().stream().filter(revision -> scope.covers(proposal, revision)).toList();
    LocalDate due =
        proposal.consultations().stream()
            .filter(Consultation::isOpen)
            .map(Consultation::due)
            .min(LocalDate::compareTo)
            .orElse(null);
    return new Task(
        "Proposal: " + read.get(read.size() - 1).text().title(),
        proposal.state().title(),
        "/proposal?id=" + proposal.id(),
        due,
        mine,
        mine ? "You " + proposal.turn().toDo() : names.of(proposal.turn()));
  }
}
