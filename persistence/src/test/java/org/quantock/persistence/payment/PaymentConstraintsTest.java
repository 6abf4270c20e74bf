package org.quantock.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;
import org.quantock.persistence.scheme.SchemeGround;
import org.quantock.persistence.shared.Database;

/** What the database itself refuses, whatever the program does. */
class PaymentConstraintsTest {

  @ParameterizedTest
  @EnumSource
  @DisplayName("PAY-6: the database refuses a run authorised by its preparer")
  void the_database_refuses_a_run_authorised_by_its_preparer(Database database) {
    database.inTransaction(
        em -> {
          SchemeGround.lay(em);
          PaymentGround.lay(em);
          keep(em, SomeRun.authorised());

          assertThatThrownBy(
                  () ->
                      em.createNativeQuery("update payment_run set authorised_by = prepared_by")
                          .executeUpdate())
              .isInstanceOf(PersistenceException.class)
              .satisfies(
                  refusal -> assertThat(named(refusal)).contains("ck_payment_run_two_people"));
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("PAY-2: the database refuses a second payment even when its entry is forged")
  void the_database_refuses_a_further_entry_that_adjusts_nothing(Database database) {
    database.inTransaction(
        em -> {
          SchemeGround.lay(em);
          PaymentGround.lay(em);
          keep(em, SomeRun.prepared());

          assertThatThrownBy(
                  () -> em.createNativeQuery("update payment set entry = 2").executeUpdate())
              .isInstanceOf(PersistenceException.class)
              .satisfies(refusal -> assertThat(named(refusal)).contains("ck_payment_entry"));
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("PAY-93: the database knows months of advances alone, twelve of them")
  void the_database_knows_twelve_months_of_advances(Database database) {
    for (String change :
        List.of(
            "update payment set advance_month = 1",
            "update payment set kind = 'ADVANCE', report = null, advance_month = 13, entry = 9,"
                + " due = 0, released = 1, reason = 'x'")) {
      database.inTransaction(
          em -> {
            SchemeGround.lay(em);
            PaymentGround.lay(em);
            keep(em, SomeRun.prepared());

            assertThatThrownBy(() -> em.createNativeQuery(change).executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .satisfies(
                    refusal -> assertThat(named(refusal)).contains("ck_payment_advance_month"));
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("PAY-2: of many runs for the same shares at the same moment exactly one is kept")
  void of_many_runs_at_the_same_moment_exactly_one_is_kept(Database database) throws Exception {
    int people = 6;
    inOneStoredScheme(
        database,
        factory -> {
          List<Throwable> refusals = new ArrayList<>();
          var barrier = new CyclicBarrier(people);
          ExecutorService pool = Executors.newFixedThreadPool(people);
          List<Future<?>> results = new ArrayList<>();
          for (int i = 1; i <= people; i++) {
            int number = i;
            results.add(
                pool.submit(
                    () -> {
                      barrier.await(20, TimeUnit.SECONDS);
                      committed(factory, em -> keep(em, SomeRun.prepared(number)));
                      return null;
                    }));
          }
          for (Future<?> result : results) {
            try {
              result.get(60, TimeUnit.SECONDS);
            } catch (java.util.concurrent.ExecutionException e) {
              refusals.add(e.getCause());
            }
          }
          pool.shutdownNow();

          assertThat(refusals).hasSize(people - 1);
          assertThat(refusals).hasOnlyElementsOfType(RuleViolated.class);
          committed(
              factory,
              em ->
                  assertThat(
                          new JpaPaymentLines(em)
                              .entries(
                                  SomeScheme.CODE,
                                  List.of(SomeFigures.PRACTICE, SomeFigures.OTHER)))
                      .hasSize(2));
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("PAY-7: of two people who act on the same version one is refused")
  void of_two_people_who_act_on_the_same_version_one_is_refused(Database database)
      throws Exception {
    inOneStoredScheme(
        database,
        factory -> {
          PaymentRun run = SomeRun.prepared();
          committed(factory, em -> new JpaPaymentRuns(em).add(run));

          committed(
              factory,
              first -> {
                PaymentRun seen = new JpaPaymentRuns(first).get(run.id());
                committed(
                    factory,
                    second -> {
                      var runs = new JpaPaymentRuns(second);
                      PaymentRun same = runs.get(run.id());
                      same.cancel("Not now", SomeRun.act(SomeRun.PREPARER));
                      runs.update(same);
                    });
                SomeRun.authorise(seen, SomeRun.AUTHORISER);
                assertThatThrownBy(() -> new JpaPaymentRuns(first).update(seen))
                    .isInstanceOf(Stale.class);
                first.getTransaction().setRollbackOnly();
              });

          committed(
              factory,
              em -> {
                PaymentRun stands = new JpaPaymentRuns(em).get(run.id());
                assertThat(stands.state()).isEqualTo(PaymentRunState.CANCELLED);
                assertThatThrownBy(() -> stands.cancel("Again", SomeRun.act(SomeRun.PREPARER)))
                    .isInstanceOf(RuleViolated.class);
                assertThat(stands.version()).isEqualTo(1);
              });
        });
  }

  private static void keep(EntityManager em, PaymentRun run) {
    new JpaPaymentRuns(em).add(run);
    new JpaPaymentLines(em).add(SomeRun.lines(run));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("PAY-44: the database refuses fewer than three people above the limit")
  void the_database_refuses_fewer_than_three_people_above_the_limit(Database database) {
    for (String forged :
        List.of(
            "second_authorised_by = authorised_by",
            "second_authorised_by = prepared_by",
            "second_needed = true")) {
      database.inTransaction(
          em -> {
            SchemeGround.lay(em);
            PaymentGround.lay(em);
            keep(em, SomeRun.authorised());

            assertThatThrownBy(
                    () -> em.createNativeQuery("update payment_run set " + forged).executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .satisfies(
                    refusal ->
                        assertThat(named(refusal))
                            .containsAnyOf("ck_payment_run_three_people", "ck_payment_run_steps"));
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("PAY-49: the database refuses to free a payment that was not rejected and corrected")
  void the_database_refuses_to_free_a_payment_that_stands(Database database) {
    database.inTransaction(
        em -> {
          SchemeGround.lay(em);
          PaymentGround.lay(em);
          keep(em, SomeRun.prepared());

          assertThatThrownBy(
                  () -> em.createNativeQuery("update payment set live = null").executeUpdate())
              .isInstanceOf(PersistenceException.class)
              .satisfies(refusal -> assertThat(named(refusal)).contains("ck_payment_live"));
        });
  }

  private static String named(Throwable refusal) {
    return refusal.getMessage().toLowerCase(Locale.ROOT);
  }

  private interface Story {
    void tell(EntityManagerFactory factory) throws Exception;
  }

  /** Commits the example scheme, tells the story, and takes everything away again. */
  private static void inOneStoredScheme(Database database, Story story) throws Exception {
    EntityManagerFactory factory = database.call(EntityManager::getEntityManagerFactory);
    committed(factory, SchemeGround::lay);
    committed(factory, PaymentGround::lay);
    try {
      story.tell(factory);
    } finally {
      committed(factory, PaymentGround::clear);
    }
  }

  private static void committed(EntityManagerFactory factory, Consumer<EntityManager> work) {
    EntityManager em = factory.createEntityManager();
    em.getTransaction().begin();
    try {
      work.accept(em);
      if (em.getTransaction().getRollbackOnly()) {
        em.getTransaction().rollback();
      } else {
        em.getTransaction().commit();
      }
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
    }
  }
}
