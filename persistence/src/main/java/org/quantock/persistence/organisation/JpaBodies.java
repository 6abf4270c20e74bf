package org.quantock.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.OrganisationCode;

/** Bodies in the database. */
@ApplicationScoped
public class JpaBodies implements Bodies {

  @PersistenceContext private EntityManager em;

  protected JpaBodies() {}

  public JpaBodies(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Body body) {
    em.persist(body);
    em.flush();
  }

  @Override
  public Optional<Body> find(OrganisationCode code) {
    return Optional.ofNullable(em.find(Body.class, code));
  }

  @Override
  public List<Body> of(BodyKind kind) {
    return em.createQuery("from Body b where b.kind = :kind order by b.code.value", Body.class)
        .setParameter("kind", kind)
        .getResultList();
  }
}
