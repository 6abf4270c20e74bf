package org.quantock.persistence.access.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.access.openid.ProviderSession;
import org.quantock.domain.access.openid.ProviderSessionId;
import org.quantock.domain.access.openid.ProviderSessions;
import org.quantock.domain.access.openid.ProviderSubject;
import org.quantock.domain.shared.Sha256;

/** Sessions of the provider in the database. */
@ApplicationScoped
public class JpaProviderSessions implements ProviderSessions {

  /** Longer than any logout token is accepted after it was issued. */
  private static final Duration TOKENS_KEPT = Duration.ofDays(1);

  @PersistenceContext private EntityManager em;

  protected JpaProviderSessions() {}

  public JpaProviderSessions(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(ProviderSession session) {
    em.persist(session);
    em.flush();
  }

  @Override
  public Optional<ProviderSession> find(ProviderSessionId id) {
    return Optional.ofNullable(em.find(ProviderSession.class, id));
  }

  @Override
  public List<ProviderSession> live(String issuer, String sid) {
    return em.createQuery(
            """
            from ProviderSession s
            where s.issuer = :issuer and s.sid = :sid and s.endedAt is null
            order by s.startedAt
            """,
            ProviderSession.class)
        .setParameter("issuer", issuer)
        .setParameter("sid", sid)
        .getResultList();
  }

  @Override
  public List<ProviderSession> live(ProviderSubject who) {
    return em.createQuery(
            """
            from ProviderSession s
            where s.issuer = :issuer and s.subject = :subject and s.endedAt is null
            order by s.startedAt
            """,
            ProviderSession.class)
        .setParameter("issuer", who.issuer())
        .setParameter("subject", who.subject())
        .getResultList();
  }

  @Override
  public boolean takeLogoutToken(String issuer, String tokenId, Instant now) {
    em.createNativeQuery("delete from used_logout_token where used_at < :before")
        .setParameter("before", now.minus(TOKENS_KEPT).atOffset(ZoneOffset.UTC))
        .executeUpdate();
    String hash = hash(issuer, tokenId);
    boolean used =
        em.createNativeQuery(
                "select count(*) from used_logout_token where hash = :hash", Long.class)
            .setParameter("hash", hash)
            .getSingleResult()
            .equals(1L);
    if (used) {
      return false;
    }
    // Where two servers get the same token at once, the key lets one of them through.
    em.createNativeQuery("insert into used_logout_token (hash, used_at) values (:hash, :now)")
        .setParameter("hash", hash)
        .setParameter("now", now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    return true;
  }

  private static String hash(String issuer, String tokenId) {
    return Sha256.hex(issuer + "\n" + tokenId);
  }
}
