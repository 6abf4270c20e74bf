package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PriorAchievement;
import org.quantock.domain.payment.PriorAchievements;
import org.quantock.domain.scheme.SchemeCode;

/** Payments of the year before in the database. */
@ApplicationScoped
public class JpaPriorAchievements implements PriorAchievements {

  @PersistenceContext private EntityManager em;

  protected JpaPriorAchievements() {}

  public JpaPriorAchievements(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Collection<PriorAchievement> entries) {
    entries.forEach(em::persist);
    Stored.flush(em);
  }

  @Override
  public List<PriorAchievement> latest(SchemeCode scheme) {
    return em.createQuery(
            """
            from PriorAchievement p
            where p.scheme = :scheme
              and p.entry = (select max(o.entry) from PriorAchievement o
                             where o.scheme = p.scheme and o.practice = p.practice
                               and o.component = p.component)
            order by p.practice.value, p.component
            """,
            PriorAchievement.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  @Override
  public List<PriorAchievement> history(SchemeCode scheme, PracticeCode practice) {
    return em.createQuery(
            """
            from PriorAchievement p where p.scheme = :scheme and p.practice = :practice
            order by p.component, p.entry
            """,
            PriorAchievement.class)
        .setParameter("scheme", scheme)
        .setParameter("practice", practice)
        .getResultList();
  }
}
