package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import org.quantock.application.access.TokenUse;
import org.quantock.domain.access.ApiTokenId;

/** When API tokens were used, written in transactions of its own. */
@ApplicationScoped
public class JpaTokenUse implements TokenUse {

  @PersistenceContext private EntityManager em;

  protected JpaTokenUse() {}

  public JpaTokenUse(EntityManager em) {
    this.em = em;
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void note(ApiTokenId token, Instant now) {
    em.createNativeQuery(
            """
            update api_token set last_used_at = :now
            where id = :token and (last_used_at is null or last_used_at < :now)
            """)
        .setParameter("token", token.value())
        .setParameter("now", now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
