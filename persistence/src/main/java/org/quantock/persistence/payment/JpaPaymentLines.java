package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.quantock.application.payment.PayablePractices;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.BankAnswer;
import org.quantock.domain.payment.PaidEntry;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentAction;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.PaymentKind;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentStatus;
import org.quantock.domain.payment.ProposedPayment;
import org.quantock.domain.payment.Release;
import org.quantock.domain.payment.RestsOn;
import org.quantock.domain.payment.RunTotals;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;
import org.quantock.persistence.organisation.PracticeRange;
import org.quantock.persistence.shared.PostgresqlCopy;

/** Payments in the database; its unique keys stand behind PAY-2, PAY-41 and PAY-49. */
@ApplicationScoped
public class JpaPaymentLines implements PaymentLines, PayablePractices {

  private static final int BATCH = 500;

  @PersistenceContext private EntityManager em;

  protected JpaPaymentLines() {}

  public JpaPaymentLines(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(List<Payment> payments) {
    if (payments.isEmpty()) {
      return;
    }
    em.flush();
    try {
      em.unwrap(Session.class).doWork(connection -> write(connection, payments));
    } catch (PersistenceException e) {
      throw Stored.refused(e);
    }
  }

  private static void write(Connection connection, List<Payment> payments) throws SQLException {
    LineWriter writer =
        PostgresqlCopy.isPossible(connection) ? new CopiedLines() : new BatchedLines();
    writer.write(connection, payments);
  }

  @Override
  public void update(Payment payment) {
    Stored.lock(em, payment);
    Stored.flush(em);
  }

  @Override
  public Optional<Payment> find(PaymentId id) {
    return Optional.ofNullable(em.find(Payment.class, id));
  }

  @Override
  public int move(PaymentRunId run, PaymentAction action) {
    return move(run, action, "", null);
  }

  private int move(PaymentRunId run, PaymentAction action, String more, LocalDate paidOn) {
    em.flush();
    String alsoSet =
        switch (action) {
          case CANCEL -> ", live = null";
          case PAY -> ", paid_on = :on";
          default -> "";
        };
    Query update =
        em.createNativeQuery(
                "update payment set status = :to, version = version + 1"
                    + alsoSet
                    + " where payment_run = :run and status in :from"
                    + more)
            .setParameter("to", action.result().name())
            .setParameter("run", run.value())
            .setParameter("from", PaymentStatus.allowing(action).stream().map(Enum::name).toList());
    if (action == PaymentAction.PAY) {
      update.setParameter("on", paidOn);
    }
    return update.executeUpdate();
  }

  @Override
  public void send(PaymentRunId run) {
    move(run, PaymentAction.FIND_NIL, " and released = 0 and due = 0", null);
    move(run, PaymentAction.HOLD, " and released = 0", null);
    move(
        run,
        PaymentAction.SET_OFF,
        """
         and practice in (select practice from payment where payment_run = :run
                          group by practice having sum(released) = 0)
        """,
        null);
    move(run, PaymentAction.SEND);
  }

  @Override
  public int pay(PaymentRunId run, LocalDate on) {
    return move(run, PaymentAction.PAY, "", on);
  }

  @Override
  public void settle(PaymentRunId run, List<BankAnswer> answers) {
    em.flush();
    em.unwrap(Session.class).doWork(connection -> settle(connection, run, answers));
  }

  private static void settle(Connection connection, PaymentRunId run, List<BankAnswer> answers)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            update payment set status = ?, paid_on = ?, bank_reference = ?, rejection = ?,
                               version = version + 1
            where payment_run = ? and reference = ? and status = 'SENT'
            """)) {
      int waiting = 0;
      for (BankAnswer answer : answers) {
        PaymentAction action = answer.paid() ? PaymentAction.PAY : PaymentAction.REJECT;
        update.setString(1, action.result().name());
        update.setObject(2, answer.paid() ? answer.on() : null, java.sql.Types.DATE);
        update.setString(3, answer.bankReference());
        update.setString(4, answer.paid() ? null : answer.bankReference());
        update.setObject(5, run.value());
        update.setString(6, answer.reference());
        update.addBatch();
        if (++waiting == BATCH) {
          update.executeBatch();
          waiting = 0;
        }
      }
      update.executeBatch();
    }
  }

  @Override
  public List<PaidEntry> entries(SchemeCode scheme, Collection<PracticeCode> practices) {
    if (practices.isEmpty()) {
      return List.of();
    }
    var range = new PracticeRange(practices);
    TypedQuery<Object[]> query =
        em.createQuery(
            """
            select p.id, p.kind, p.practice, p.period, p.component, p.componentName, p.entry,
                   p.adjusts, p.adjustment, p.instalment, p.advanceMonth, p.release, p.due,
                   p.released, p.status, p.reference
            from Payment p
            where p.scheme.value = :scheme and p.live is not null and
            """
                + PracticeRange.within("p.practice.value")
                + " order by p.practice.value, p.period, p.component, p.entry",
            Object[].class);
    return range
        .bind(query.setParameter("scheme", scheme.value()))
        .getResultStream()
        .map(JpaPaymentLines::entry)
        .filter(entry -> range.has(entry.practice()))
        .toList();
  }

  private static PaidEntry entry(Object[] row) {
    return new PaidEntry(
        (PaymentId) row[0],
        (PaymentKind) row[1],
        (PracticeCode) row[2],
        (Integer) row[3],
        (String) row[4],
        (String) row[5],
        (Integer) row[6],
        Optional.ofNullable((PaymentId) row[7]),
        Optional.ofNullable((AdjustmentId) row[8])
            .map(id -> new ProposedPayment.Instalment(id, (Integer) row[9])),
        Optional.ofNullable((Integer) row[10]),
        Optional.ofNullable((Release) row[11]),
        (Money) row[12],
        (Money) row[13],
        (PaymentStatus) row[14],
        (String) row[15]);
  }

  @Override
  public List<RestsOn> restingOn(PaymentRunId run) {
    return em.createQuery(
            """
            select distinct p.report, p.practice, p.period, p.release from Payment p
            where p.paymentRun = :run and p.report is not null
            """,
            Object[].class)
        .setParameter("run", run)
        .getResultStream()
        .map(
            row ->
                new RestsOn(
                    (java.util.UUID) row[0],
                    (PracticeCode) row[1],
                    (Integer) row[2],
                    (Release) row[3]))
        .toList();
  }

  @Override
  public RunTotals ofPractice(PaymentRunId run, PracticeCode practice) {
    Object[] sums =
        (Object[])
            em.createNativeQuery(
                    """
                    select count(*), coalesce(sum(released), 0),
                           coalesce(sum(case when kind = 'SHARE' then due - released else 0 end), 0)
                    from payment where payment_run = :run and practice = :practice
                    """)
                .setParameter("run", run.value())
                .setParameter("practice", practice.value())
                .getSingleResult();
    return new RunTotals(
        ((Number) sums[0]).intValue(),
        new Money((BigDecimal) sums[1]),
        new Money((BigDecimal) sums[2]));
  }

  @Override
  public long unsettled(PaymentRunId run) {
    return em.createQuery(
            "select count(p) from Payment p where p.paymentRun = :run and p.status in :open",
            Long.class)
        .setParameter("run", run)
        .setParameter("open", JpaPaymentQueries.OPEN)
        .getSingleResult();
  }

  @Override
  public List<PracticeCode> after(SchemeCode scheme, Optional<PracticeCode> last, int limit) {
    // Each part stops by itself after so many, so that a step costs the same wherever it is.
    String few = " order by practice fetch first %d rows only".formatted(limit);
    List<?> found =
        em.createNativeQuery(
                "select practice from ((select distinct r.practice as practice"
                    + " from quarterly_report r join review v on v.report = r.id"
                    + " where r.scheme = :scheme and r.practice > :last"
                    + " and v.state in ('SATISFIED', 'SATISFIED_IN_PART', 'NOT_SATISFIED')"
                    + few
                    + ") union (select distinct practice from adjustment"
                    + " where scheme = :scheme and practice > :last"
                    + few
                    + ") union (select distinct practice from payment"
                    + " where scheme = :scheme and practice > :last"
                    + " and kind = 'CARRIED' and live is not null"
                    + few
                    + ") union (select distinct practice from participation"
                    + " where scheme = :scheme and practice > :last"
                    + " and exists (select 1 from participation_spells s"
                    + " where s.participation = participation.id)"
                    + " and exists (select 1 from scheme_version v"
                    + " join scheme_version_rules r on r.scheme_version = v.id"
                    + " where v.scheme = :scheme and r.rule = 'ASPIRATION')"
                    + few
                    + ")) payable"
                    + few,
                String.class)
            .setParameter("scheme", scheme.value())
            .setParameter("last", last.map(PracticeCode::value).orElse(""))
            .getResultList();
    return found.stream().map(code -> new PracticeCode((String) code)).toList();
  }

  static List<String> codes(Collection<PracticeCode> practices) {
    return practices.stream().map(PracticeCode::value).toList();
  }
}
