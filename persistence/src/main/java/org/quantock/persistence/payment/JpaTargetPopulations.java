package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.TargetPopulation;
import org.quantock.domain.payment.TargetPopulations;
import org.quantock.domain.shared.FinancialYear;

/** Target populations in the database. */
@ApplicationScoped
public class JpaTargetPopulations implements TargetPopulations {

  private static final String LATEST =
      """
      from TargetPopulation t
      where t.financialYear = :year
        and t.entry = (select max(o.entry) from TargetPopulation o
                       where o.practice = t.practice and o.area = t.area
                         and o.financialYear = t.financialYear)
      """;

  @PersistenceContext private EntityManager em;

  protected JpaTargetPopulations() {}

  public JpaTargetPopulations(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Collection<TargetPopulation> entries) {
    entries.forEach(em::persist);
    Stored.flush(em);
  }

  @Override
  public List<TargetPopulation> latest(FinancialYear year) {
    return em.createQuery(LATEST + " order by t.practice.value, t.area", TargetPopulation.class)
        .setParameter("year", year)
        .getResultList();
  }

  @Override
  public List<TargetPopulation> latest(PracticeCode practice, FinancialYear year) {
    return em.createQuery(
            LATEST + " and t.practice = :practice order by t.area", TargetPopulation.class)
        .setParameter("year", year)
        .setParameter("practice", practice)
        .getResultList();
  }

  @Override
  public List<TargetPopulation> history(TargetPopulation.Of of) {
    return em.createQuery(
            """
            from TargetPopulation t
            where t.practice = :practice and t.area = :area and t.financialYear = :year
            order by t.entry
            """,
            TargetPopulation.class)
        .setParameter("practice", of.practice())
        .setParameter("area", of.area())
        .setParameter("year", of.year())
        .getResultList();
  }

  @Override
  public List<FinancialYear> years() {
    return em.createQuery(
            "select distinct t.financialYear from TargetPopulation t", FinancialYear.class)
        .getResultStream()
        .sorted((one, other) -> Integer.compare(other.startYear(), one.startYear()))
        .toList();
  }
}
