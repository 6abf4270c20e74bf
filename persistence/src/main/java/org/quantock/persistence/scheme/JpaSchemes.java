package org.quantock.persistence.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** Schemes in the database. */
@ApplicationScoped
public class JpaSchemes implements Schemes {

  @PersistenceContext private EntityManager em;

  protected JpaSchemes() {}

  public JpaSchemes(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Scheme scheme) {
    em.persist(scheme);
    em.flush();
  }

  @Override
  public Optional<Scheme> find(SchemeCode code) {
    return Optional.ofNullable(em.find(Scheme.class, code));
  }

  @Override
  public List<Scheme> all() {
    return em.createQuery("from Scheme s order by s.startsOn desc, s.code.value", Scheme.class)
        .getResultList();
  }
}
