package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.access.SecondFactor;
import org.quantock.domain.access.SecondFactors;
import org.quantock.domain.shared.PersonId;

/** Second factors in the database. */
@ApplicationScoped
public class JpaSecondFactors implements SecondFactors {

  @PersistenceContext private EntityManager em;

  protected JpaSecondFactors() {}

  public JpaSecondFactors(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(SecondFactor factor) {
    em.persist(factor);
    em.flush();
  }

  @Override
  public Optional<SecondFactor> of(PersonId person) {
    return Optional.ofNullable(em.find(SecondFactor.class, person));
  }

  @Override
  public List<SecondFactor> confirmed() {
    return em.createQuery("from SecondFactor f where f.sealed is not null", SecondFactor.class)
        .getResultList();
  }

  @Override
  public void remove(SecondFactor factor) {
    em.remove(factor);
    em.flush();
  }
}
