package org.quantock.persistence.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.quantock.domain.indicator.Comparators;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.PublishedPayment;
import org.quantock.domain.indicator.PublishedResult;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.FinancialYear;

/** Published figures in the database. */
@ApplicationScoped
public class JpaComparators implements Comparators {

  @PersistenceContext private EntityManager em;

  protected JpaComparators() {}

  public JpaComparators(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<PublishedResult> results(IndicatorSetCode set) {
    return em.createQuery(
            """
            from PublishedResult r where r.indicatorSet.value = :set
            order by r.practice.value, r.indicator.value
            """,
            PublishedResult.class)
        .setParameter("set", set.value())
        .getResultList();
  }

  @Override
  public List<PublishedResult> resultsOf(IndicatorSetCode set, PracticeCode practice) {
    return em.createQuery(
            """
            from PublishedResult r
            where r.indicatorSet.value = :set and r.practice.value = :practice
            order by r.indicator.value
            """,
            PublishedResult.class)
        .setParameter("set", set.value())
        .setParameter("practice", practice.value())
        .getResultList();
  }

  @Override
  public List<PublishedResult> resultsFor(IndicatorSetCode set, IndicatorCode indicator) {
    return em.createQuery(
            """
            from PublishedResult r
            where r.indicatorSet.value = :set and r.indicator.value = :indicator
            order by r.practice.value
            """,
            PublishedResult.class)
        .setParameter("set", set.value())
        .setParameter("indicator", indicator.value())
        .getResultList();
  }

  @Override
  public List<PublishedPayment> payments(FinancialYear year) {
    return em.createQuery(
            "from PublishedPayment p where p.financialYear = :year order by p.practice.value",
            PublishedPayment.class)
        .setParameter("year", year)
        .getResultList();
  }

  @Override
  public List<PublishedPayment> paymentsOf(PracticeCode practice) {
    return em.createQuery(
            "from PublishedPayment p where p.practice.value = :practice order by p.financialYear",
            PublishedPayment.class)
        .setParameter("practice", practice.value())
        .getResultList();
  }

  @Override
  public void addResults(Collection<PublishedResult> results) {
    results.forEach(em::persist);
    em.flush();
  }

  @Override
  public void addPayments(Collection<PublishedPayment> payments) {
    payments.forEach(em::persist);
    em.flush();
  }

  @Override
  public void flush() {
    em.flush();
  }
}
