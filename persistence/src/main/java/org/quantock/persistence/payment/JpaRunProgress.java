package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.quantock.application.payment.RunCheckpoint;
import org.quantock.application.payment.RunCheckpoints;
import org.quantock.application.payment.RunLeases;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.RunProposal;
import org.quantock.domain.payment.RunTotals;
import org.quantock.domain.shared.Money;

/** How far runs are and who works on them, in tables of their own (PAY-35, PAY-37). */
@ApplicationScoped
public class JpaRunProgress implements RunCheckpoints, RunLeases {

  /** What stands for no sign of life at all. */
  static final Instant NEVER = Instant.parse("2000-01-01T00:00:00Z");

  @PersistenceContext private EntityManager em;

  protected JpaRunProgress() {}

  public JpaRunProgress(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<RunCheckpoint> find(PaymentRunId run) {
    List<?> rows =
        em.createNativeQuery(
                """
                select last_practice, practices, lines, total, held, omissions, digest
                from payment_run_checkpoint where payment_run = :run
                """)
            .setParameter("run", run.value())
            .getResultList();
    return rows.stream().map(row -> checkpoint(run, (Object[]) row)).findFirst();
  }

  private static RunCheckpoint checkpoint(PaymentRunId run, Object[] row) {
    String last = (String) row[0];
    return new RunCheckpoint(
        run,
        last.isEmpty() ? Optional.empty() : Optional.of(new PracticeCode(last)),
        ((Number) row[1]).intValue(),
        new RunTotals(
            ((Number) row[2]).intValue(),
            new Money((BigDecimal) row[3]),
            new Money((BigDecimal) row[4])),
        ((Number) row[5]).intValue(),
        (String) row[6]);
  }

  @Override
  public void keep(RunCheckpoint at) {
    int changed =
        write(
            """
            update payment_run_checkpoint set last_practice = :last, practices = :practices,
              lines = :lines, total = :total, held = :held, omissions = :omissions,
              digest = :digest
            where payment_run = :run
            """,
            at);
    if (changed == 0) {
      write(
          """
          insert into payment_run_checkpoint
            (payment_run, last_practice, practices, lines, total, held, omissions, digest)
          values (:run, :last, :practices, :lines, :total, :held, :omissions, :digest)
          """,
          at);
    }
  }

  private int write(String sql, RunCheckpoint at) {
    return em.createNativeQuery(sql)
        .setParameter("run", at.run().value())
        .setParameter("last", at.last().map(PracticeCode::value).orElse(""))
        .setParameter("practices", at.practices())
        .setParameter("lines", at.totals().lines())
        .setParameter("total", at.totals().total().amount())
        .setParameter("held", at.totals().held().amount())
        .setParameter("omissions", at.omissions())
        .setParameter("digest", at.fingerprint())
        .executeUpdate();
  }

  @Override
  public void leaveOut(PaymentRunId run, int from, List<RunProposal.Omission> omissions) {
    if (omissions.isEmpty()) {
      return;
    }
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              try (PreparedStatement insert =
                  connection.prepareStatement(
                      """
                      insert into payment_run_omission
                        (payment_run, position, practice, period, component, reason)
                      values (?, ?, ?, ?, ?, ?)
                      """)) {
                int position = from;
                for (RunProposal.Omission omission : omissions) {
                  insert.setObject(1, run.value());
                  insert.setInt(2, position++);
                  insert.setString(3, omission.practice().value());
                  insert.setInt(4, omission.period());
                  insert.setString(5, omission.component());
                  insert.setString(6, omission.reason());
                  insert.addBatch();
                }
                insert.executeBatch();
              }
            });
  }

  @Override
  public List<RunProposal.Omission> omissions(PaymentRunId run, int limit) {
    List<?> rows =
        em.createNativeQuery(
                """
                select practice, period, component, reason from payment_run_omission
                where payment_run = :run order by position
                """)
            .setParameter("run", run.value())
            .setMaxResults(limit)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new RunProposal.Omission(
                    new PracticeCode((String) row[0]),
                    ((Number) row[1]).intValue(),
                    (String) row[2],
                    (String) row[3]))
        .toList();
  }

  @Override
  public boolean take(PaymentRunId run, String owner, Instant now, Instant dead) {
    return em.createNativeQuery(
                """
                update payment_run_lease set owner = :owner, beat = :now
                where payment_run = :run and (owner = '' or beat < :dead)
                """)
            .setParameter("owner", owner)
            .setParameter("now", now)
            .setParameter("run", run.value())
            .setParameter("dead", dead)
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean beat(PaymentRunId run, String owner, Instant now) {
    return em.createNativeQuery(
                """
                update payment_run_lease set beat = :now
                where payment_run = :run and owner = :owner
                """)
            .setParameter("now", now)
            .setParameter("run", run.value())
            .setParameter("owner", owner)
            .executeUpdate()
        == 1;
  }

  @Override
  public void end(PaymentRunId run) {
    em.createNativeQuery(
            "update payment_run_lease set owner = '', beat = :never where payment_run = :run")
        .setParameter("never", NEVER)
        .setParameter("run", run.value())
        .executeUpdate();
  }

  @Override
  public boolean isHeld(PaymentRunId run, Instant dead) {
    Number held =
        (Number)
            em.createNativeQuery(
                    """
                    select count(*) from payment_run_lease
                    where payment_run = :run and owner <> '' and beat >= :dead
                    """)
                .setParameter("run", run.value())
                .setParameter("dead", dead)
                .getSingleResult();
    return held.intValue() > 0;
  }
}
