package org.quantock.persistence.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quantock.application.governance.DecisionRow;
import org.quantock.application.governance.ProposalQueries;

/** Reads across proposals. */
@ApplicationScoped
public class JpaProposalQueries implements ProposalQueries {

  @PersistenceContext private EntityManager em;

  protected JpaProposalQueries() {}

  public JpaProposalQueries(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<DecisionRow> decisions() {
    return em.createQuery(
            """
            select d.id, p.id, d.revision, r.title, p.commissioner, d.body, d.outcome, d.reasons,
                   d.decidedOn, d.effectiveOn, r.startsOn, r.endsOn
            from Proposal p join p.decisions d join p.revisions r on r.number = d.revision
            order by d.decidedOn desc, d.recordedAt desc
            """,
            DecisionRow.class)
        .getResultList();
  }

  @Override
  public Map<UUID, List<String>> conditions() {
    return em.createQuery(
            "select d.id, c from Decision d join d.conditions c order by d.id, index(c)",
            Tuple.class)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> row.get(0, UUID.class),
                LinkedHashMap::new,
                Collectors.mapping(row -> row.get(1, String.class), Collectors.toList())));
  }
}
