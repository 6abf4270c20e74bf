package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import org.quantock.domain.access.AcceptedIdentifier;
import org.quantock.domain.access.AcceptedIdentifiers;

/** What was accepted, in the database. */
@ApplicationScoped
public class JpaAcceptedIdentifiers implements AcceptedIdentifiers {

  @PersistenceContext private EntityManager em;

  protected JpaAcceptedIdentifiers() {}

  public JpaAcceptedIdentifiers(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(AcceptedIdentifier accepted) {
    em.persist(accepted);
    em.flush();
  }

  /** Asked in the middle of other work, which is not written down early for it. */
  @Override
  public boolean has(String checksum) {
    return em.createQuery(
                "select count(a) from AcceptedIdentifier a where a.checksum = :checksum",
                Long.class)
            .setParameter("checksum", checksum)
            .setFlushMode(FlushModeType.COMMIT)
            .getSingleResult()
        > 0;
  }
}
