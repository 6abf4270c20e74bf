package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quantock.application.payment.ComponentTotals;
import org.quantock.application.payment.PaymentQueries;
import org.quantock.application.payment.PaymentRow;
import org.quantock.application.payment.RunRow;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentStatus;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;

/** Reads payments as they are shown. */
@ApplicationScoped
public class JpaPaymentQueries implements PaymentQueries {

  private static final String PAYMENT = "select r, p from PaymentRun r join r.payments p ";

  @PersistenceContext private EntityManager em;

  protected JpaPaymentQueries() {}

  public JpaPaymentQueries(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<RunRow> runs(SchemeCode scheme) {
    return em.createQuery(
            "from PaymentRun r where r.scheme = :scheme order by r.number desc", PaymentRun.class)
        .setParameter("scheme", scheme)
        .getResultStream()
        .map(RunRow::of)
        .toList();
  }

  @Override
  public Optional<RunRow> run(PaymentRunId run) {
    return Optional.ofNullable(em.find(PaymentRun.class, run)).map(RunRow::of);
  }

  @Override
  public List<PaymentRow> ofRun(PaymentRunId run) {
    return rows(
        em.createQuery(PAYMENT + "where r.id = :run order by p.line", Object[].class)
            .setParameter("run", run));
  }

  @Override
  public List<PaymentRow> ofPractice(SchemeCode scheme, PracticeCode practice) {
    return rows(
        em.createQuery(
                PAYMENT
                    + """
                    where p.scheme = :scheme and p.practice = :practice
                    order by p.period, p.component, r.number
                    """,
                Object[].class)
            .setParameter("scheme", scheme)
            .setParameter("practice", practice));
  }

  @Override
  public Optional<PaymentRow> payment(PaymentId payment) {
    return rows(
            em.createQuery(PAYMENT + "where p.id = :payment", Object[].class)
                .setParameter("payment", payment))
        .stream()
        .findFirst();
  }

  @Override
  public List<PaymentRow> adjusting(PaymentId payment) {
    return rows(
        em.createQuery(PAYMENT + "where p.adjusts = :payment order by r.number", Object[].class)
            .setParameter("payment", payment));
  }

  @Override
  public List<ComponentTotals> totals(SchemeCode scheme) {
    List<?> sums =
        em.createNativeQuery(
                """
                select component,
                       sum(case when entry = 1 then due else 0 end),
                       sum(case when status = 'PREPARED' then released else 0 end),
                       sum(case when status <> 'PREPARED' then released else 0 end)
                from payment
                where scheme = :scheme and live is not null
                group by component
                order by component
                """)
            .setParameter("scheme", scheme.value())
            .getResultList();
    return sums.stream()
        .map(Object[].class::cast)
        .map(
            sum ->
                new ComponentTotals((String) sum[0], money(sum[1]), money(sum[2]), money(sum[3])))
        .toList();
  }

  private static Money money(Object sum) {
    return new Money((BigDecimal) sum);
  }

  @Override
  public long unsettled(SchemeCode scheme) {
    return em.createQuery(
            """
            select count(p) from Payment p
            where p.scheme = :scheme and p.status in :open
            """,
            Long.class)
        .setParameter("scheme", scheme)
        .setParameter(
            "open",
            java.util.Arrays.stream(PaymentStatus.values())
                .filter(status -> !status.isSettled())
                .toList())
        .getSingleResult();
  }

  private static List<PaymentRow> rows(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .map(found -> PaymentRow.of((PaymentRun) found[0], (Payment) found[1]))
        .toList();
  }
}
