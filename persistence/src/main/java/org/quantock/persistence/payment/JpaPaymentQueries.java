package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.application.payment.ComponentTotals;
import org.quantock.application.payment.PaymentQueries;
import org.quantock.application.payment.PaymentRow;
import org.quantock.application.payment.RunRow;
import org.quantock.application.payment.RunSum;
import org.quantock.application.payment.Standing;
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

  private static final String PAYMENT =
      "select r, p from PaymentRun r join Payment p on p.paymentRun = r.id ";

  /** The statuses of payments that are not settled. */
  static final List<PaymentStatus> OPEN =
      Arrays.stream(PaymentStatus.values()).filter(status -> !status.isSettled()).toList();

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
  public List<PaymentRow> ofRun(PaymentRunId run, int offset, int limit) {
    return rows(
        em.createQuery(PAYMENT + "where r.id = :run order by p.line", Object[].class)
            .setParameter("run", run)
            .setFirstResult(offset)
            .setMaxResults(limit));
  }

  @Override
  public List<PaymentRow> holds(PaymentRunId run, int limit) {
    return rows(
        em.createQuery(
                PAYMENT
                    + """
                    where r.id = :run and p.kind = PaymentKind.SHARE and p.released <> p.due
                      and p.live is not null
                    order by p.line
                    """,
                Object[].class)
            .setParameter("run", run)
            .setMaxResults(limit));
  }

  @Override
  public List<PaymentRow> toPay(PaymentRunId run, int after, int limit) {
    List<Object[]> found =
        em.createQuery(
                PAYMENT
                    + """
                    where r.id = :run and p.line > :after
                      and p.status in (PaymentStatus.SENDING, PaymentStatus.SENT)
                    order by p.line
                    """,
                Object[].class)
            .setParameter("run", run)
            .setParameter("after", after)
            .setMaxResults(limit)
            .setHint("org.hibernate.readOnly", true)
            .getResultList();
    List<PaymentRow> rows =
        found.stream().map(each -> PaymentRow.of((PaymentRun) each[0], (Payment) each[1])).toList();
    // A national run is read in pieces: what is read is not kept.
    found.forEach(each -> em.detach(each[1]));
    return rows;
  }

  @Override
  public List<RunSum> sums(PaymentRunId run) {
    List<?> sums =
        em.createNativeQuery(
                """
                select component_name, count(*),
                       sum(case when kind = 'SHARE' then due else 0 end), sum(released),
                       sum(case when kind = 'SHARE' then due - released else 0 end)
                from payment where payment_run = :run
                group by component_name order by component_name
                """)
            .setParameter("run", run.value())
            .getResultList();
    return sums.stream()
        .map(Object[].class::cast)
        .map(
            sum ->
                new RunSum(
                    (String) sum[0],
                    ((Number) sum[1]).longValue(),
                    money(sum[2]),
                    money(sum[3]),
                    money(sum[4])))
        .toList();
  }

  @Override
  public List<Standing> standing(PaymentRunId run) {
    return em.createQuery(
            """
            select new org.quantock.application.payment.Standing(
                   p.reference, p.practice, p.released, p.status)
            from Payment p
            where p.paymentRun = :run and p.status in (PaymentStatus.SENT, PaymentStatus.PAID,
                  PaymentStatus.REJECTED, PaymentStatus.UNKNOWN)
            order by p.line
            """,
            Standing.class)
        .setParameter("run", run)
        .getResultList();
  }

  @Override
  public Map<Integer, Long> shares(SchemeCode scheme) {
    List<?> counts =
        em.createNativeQuery(
                """
                select p.period, count(*) from payment p join review v on v.report = p.report
                where p.scheme = :scheme and p.live is not null and p.kind = 'SHARE'
                  and v.state in ('SATISFIED', 'SATISFIED_IN_PART', 'NOT_SATISFIED')
                group by p.period
                """)
            .setParameter("scheme", scheme.value())
            .getResultList();
    return counts.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.toMap(
                row -> ((Number) row[0]).intValue(), row -> ((Number) row[1]).longValue()));
  }

  @Override
  public List<PaymentRow> rejected(SchemeCode scheme) {
    return rows(
        em.createQuery(
                PAYMENT
                    + """
                    where p.scheme = :scheme and p.status = PaymentStatus.REJECTED
                      and p.live is not null
                    order by p.practice.value, r.number, p.line
                    """,
                Object[].class)
            .setParameter("scheme", scheme));
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
                       sum(case when kind = 'SHARE' then due
                                when kind in ('ADVANCE', 'SET_OFF') then released
                                else 0 end),
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
            where p.scheme = :scheme
              and (p.status in :open
                   or (p.status = PaymentStatus.REJECTED and p.live is not null))
            """,
            Long.class)
        .setParameter("scheme", scheme)
        .setParameter("open", OPEN)
        .getSingleResult();
  }

  private static List<PaymentRow> rows(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .map(found -> PaymentRow.of((PaymentRun) found[0], (Payment) found[1]))
        .toList();
  }
}
