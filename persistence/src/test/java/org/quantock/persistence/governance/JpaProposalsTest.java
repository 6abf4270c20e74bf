package org.quantock.persistence.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.governance.GovernanceExamples.*;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.governance.ProposalsContract;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Person;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.shared.Stale;
import org.quantock.persistence.shared.Database;

class JpaProposalsTest {

  @Nested
  class OnH2 extends ProposalsContract {
    @Override
    protected void at(Consumer<Desk> work) {
      JpaProposalsTest.at(Database.H2, work);
    }
  }

  @Nested
  class OnPostgresql extends ProposalsContract {
    @Override
    protected void at(Consumer<Desk> work) {
      JpaProposalsTest.at(Database.POSTGRESQL, work);
    }
  }

  private static void at(Database database, Consumer<ProposalsContract.Desk> work) {
    database.inTransaction(
        em -> {
          seat(em);
          work.accept(
              new ProposalsContract.Desk(
                  new JpaProposals(em),
                  () -> {
                    em.flush();
                    em.clear();
                  }));
        });
  }

  /** Puts the people and bodies of the examples on record. */
  static void seat(EntityManager em) {
    em.persist(new Body(CCG, "Quantock Vale CCG", BodyKind.CCG, true));
    em.persist(new Body(LMC, "Quantock LMC", BodyKind.LMC, true));
    em.persist(new Body(DECIDING, "Regional committee", BodyKind.DECIDING_BODY, true));
    for (Actor actor :
        List.of(AUTHOR, OTHER_AUTHOR, OFFICER, MEMBER, OTHER_MEMBER, ADMINISTRATOR, AUDITOR)) {
      em.persist(new Person(actor.id(), "gov." + actor.id(), actor.name(), actor.organisation()));
    }
    em.flush();
  }

  @ParameterizedTest
  @EnumSource
  void a_change_to_a_part_raises_the_version_of_the_whole(Database database) {
    database.inTransaction(
        em -> {
          seat(em);
          var proposals = new JpaProposals(em);
          Proposal proposal = consulting();
          proposals.add(proposal);
          int before = proposal.version();
          proposal.answer(last(proposal), points(), OFFICER, MAY);
          proposals.save(proposal);
          assertThat(proposal.version()).isEqualTo(before + 1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void a_change_made_by_others_at_the_same_moment_is_stale(Database database) {
    database.inTransaction(
        em -> {
          seat(em);
          var proposals = new JpaProposals(em);
          Proposal proposal = drafted();
          proposals.add(proposal);
          em.createNativeQuery("update proposal set version = version + 1").executeUpdate();
          proposal.change(text("Mine"), AUTHOR, MAY);
          assertThatThrownBy(() -> proposals.save(proposal)).isInstanceOf(Stale.class);
        });
  }
}
