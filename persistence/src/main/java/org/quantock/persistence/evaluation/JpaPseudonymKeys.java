package org.quantock.persistence.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.quantock.domain.evaluation.PseudonymKey;
import org.quantock.domain.evaluation.PseudonymKeys;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Stale;

/** Pseudonym keys in the database. */
@ApplicationScoped
public class JpaPseudonymKeys implements PseudonymKeys {

  @PersistenceContext private EntityManager em;

  protected JpaPseudonymKeys() {}

  public JpaPseudonymKeys(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(PseudonymKey key) {
    try {
      em.persist(key);
      em.flush();
    } catch (ConstraintViolationException taken) {
      throw new Stale(
          "Someone else made the first data release of this scheme at the same moment. Nothing of"
              + " yours was stored; look at the page again.");
    }
  }

  @Override
  public Optional<PseudonymKey> findForRelease(SchemeCode scheme) {
    return Optional.ofNullable(em.find(PseudonymKey.class, scheme, LockModeType.PESSIMISTIC_WRITE));
  }
}
