package org.quantock.application.governance;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.Bodies;

/** All decisions with their reasons, refusals too, for everybody; the latest first. */
@Query
@Requires(Permission.PUBLIC)
public class PublishedDecisions {

  private ProposalQueries queries;
  private Bodies bodies;

  protected PublishedDecisions() {}

  @Inject
  public PublishedDecisions(ProposalQueries queries, Bodies bodies) {
    this.queries = queries;
    this.bodies = bodies;
  }

  public List<PublishedDecisionRow> ask() {
    BodyNames names = new BodyNames(bodies);
    Map<UUID, List<String>> conditions = queries.conditions();
    return queries.decisions().stream()
        .map(
            row ->
                new PublishedDecisionRow(
                    DecisionDetail.reference(row.proposal().reference(), row.revision()),
                    row.title(),
                    names.of(row.commissioner()),
                    names.of(row.decidingBody()),
                    row.outcome(),
                    row.reasons(),
                    conditions.getOrDefault(row.decision(), List.of()),
                    row.decidedOn(),
                    row.effectiveOn(),
                    row.effectiveOn().isBefore(row.decidedOn()),
                    row.startsOn(),
                    row.endsOn()))
        .toList();
  }
}
