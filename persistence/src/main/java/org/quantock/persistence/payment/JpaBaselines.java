package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Baseline;
import org.quantock.domain.payment.Baselines;
import org.quantock.domain.scheme.SchemeCode;

/** Baselines in the database. */
@ApplicationScoped
public class JpaBaselines implements Baselines {

  @PersistenceContext private EntityManager em;

  protected JpaBaselines() {}

  public JpaBaselines(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Baseline baseline) {
    em.persist(baseline);
    Stored.flush(em);
  }

  @Override
  public Optional<Baseline> latest(SchemeCode scheme, PracticeCode practice) {
    List<Baseline> all = history(scheme, practice);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  @Override
  public List<Baseline> latest(SchemeCode scheme) {
    return em.createQuery(
            """
            from Baseline b
            where b.scheme = :scheme
              and b.entry = (select max(o.entry) from Baseline o
                             where o.scheme = b.scheme and o.practice = b.practice)
            order by b.practice.value
            """,
            Baseline.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  @Override
  public List<Baseline> history(SchemeCode scheme, PracticeCode practice) {
    return em.createQuery(
            "from Baseline b where b.scheme = :scheme and b.practice = :practice order by b.entry",
            Baseline.class)
        .setParameter("scheme", scheme)
        .setParameter("practice", practice)
        .getResultList();
  }
}
