package org.quantock.persistence.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quantock.domain.governance.GovernanceExamples.*;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.governance.DecisionRow;
import org.quantock.domain.governance.DecisionText;
import org.quantock.domain.governance.Outcome;
import org.quantock.domain.governance.Proposal;
import org.quantock.persistence.shared.Database;

class JpaProposalQueriesTest {

  @ParameterizedTest
  @EnumSource
  void every_decision_is_read_with_the_text_it_decided_and_its_conditions(Database database) {
    database.inTransaction(
        em -> {
          JpaProposalsTest.seat(em);
          Proposal refused = refused();
          refused.revise(AUTHOR, JUNE);
          refused.change(text("Not yet decided"), AUTHOR, JUNE);
          Proposal approved = submitted();
          approved.decide(
              1,
              new DecisionText(
                  Outcome.APPROVE_WITH_CONDITIONS,
                  "Good.",
                  List.of("First", "Second"),
                  JUNE.plusDays(1),
                  APRIL),
              MEMBER,
              JUNE.plusDays(1),
              RECORDED);
          var proposals = new JpaProposals(em);
          proposals.add(refused);
          proposals.add(approved);
          proposals.add(drafted());
          em.clear();

          var queries = new JpaProposalQueries(em);
          List<DecisionRow> rows = queries.decisions();
          assertThat(rows)
              .extracting(DecisionRow::outcome)
              .containsExactly(Outcome.APPROVE_WITH_CONDITIONS, Outcome.REFUSE);
          assertThat(rows).extracting(DecisionRow::title).containsOnly("A local scheme");
          assertThat(rows.get(0).commissioner()).isEqualTo(CCG);
          assertThat(rows.get(0).startsOn()).isEqualTo(APRIL);
          assertThat(queries.conditions())
              .containsOnlyKeys(rows.get(0).decision())
              .containsValue(List.of("First", "Second"));
        });
  }
}
