package org.quantock.persistence.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.shared.FinancialYear;

/** Reference values in the database. */
@ApplicationScoped
public class JpaReferenceRegister implements ReferenceRegister {

  @PersistenceContext private EntityManager em;

  protected JpaReferenceRegister() {}

  public JpaReferenceRegister(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(ReferenceValue value) {
    em.persist(value);
    em.flush();
  }

  @Override
  public Optional<ReferenceValue> find(ReferenceValueId id) {
    return Optional.ofNullable(em.find(ReferenceValue.class, id));
  }

  @Override
  public Optional<ReferenceValue> latest(ReferenceKind kind, String area, FinancialYear year) {
    List<ReferenceValue> all = history(kind, area, year);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  @Override
  public List<ReferenceValue> latest(FinancialYear year) {
    return em.createQuery(
            """
            from ReferenceValue v
            where v.financialYear = :year
              and v.number = (select max(o.number) from ReferenceValue o
                              where o.kind = v.kind and o.area = v.area
                                and o.financialYear = v.financialYear)
            order by v.kind, v.area
            """,
            ReferenceValue.class)
        .setParameter("year", year)
        .getResultList();
  }

  @Override
  public List<FinancialYear> years() {
    return em.createQuery(
            "select distinct v.financialYear from ReferenceValue v order by v.financialYear",
            FinancialYear.class)
        .getResultList();
  }

  @Override
  public List<ReferenceValue> history(ReferenceKind kind, String area, FinancialYear year) {
    return em.createQuery(
            """
            from ReferenceValue v
            where v.kind = :kind and v.area = :area and v.financialYear = :year
            order by v.number
            """,
            ReferenceValue.class)
        .setParameter("kind", kind)
        .setParameter("area", area)
        .setParameter("year", year)
        .getResultList();
  }
}
