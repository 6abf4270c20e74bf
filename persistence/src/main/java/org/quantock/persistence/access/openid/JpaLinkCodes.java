package org.quantock.persistence.access.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.access.openid.LinkCode;
import org.quantock.domain.access.openid.LinkCodes;
import org.quantock.domain.shared.PersonId;

/** Link codes in the database. */
@ApplicationScoped
public class JpaLinkCodes implements LinkCodes {

  @PersistenceContext private EntityManager em;

  protected JpaLinkCodes() {}

  public JpaLinkCodes(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(LinkCode code) {
    em.persist(code);
    em.flush();
  }

  @Override
  public Optional<LinkCode> hashed(String hash) {
    return em.createQuery("from LinkCode c where c.hash = :hash", LinkCode.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<LinkCode> of(PersonId person) {
    return em.createQuery(
            "from LinkCode c where c.person = :person order by c.madeAt desc", LinkCode.class)
        .setParameter("person", person)
        .getResultList();
  }
}
