package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import org.quantock.application.access.SessionUse;
import org.quantock.domain.access.SignInSessionId;

/** When sessions were last used, written in transactions of its own. */
@ApplicationScoped
public class JpaSessionUse implements SessionUse {

  @PersistenceContext private EntityManager em;

  protected JpaSessionUse() {}

  public JpaSessionUse(EntityManager em) {
    this.em = em;
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void note(SignInSessionId session, Instant now) {
    em.createNativeQuery(
            "update sign_in_session set seen_at = :now where id = :session and seen_at < :now")
        .setParameter("session", session.value())
        .setParameter("now", now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
