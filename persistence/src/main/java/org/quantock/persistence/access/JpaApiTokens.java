package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.access.ApiToken;
import org.quantock.domain.access.ApiTokenId;
import org.quantock.domain.access.ApiTokens;
import org.quantock.domain.shared.PersonId;

/** API tokens in the database. */
@ApplicationScoped
public class JpaApiTokens implements ApiTokens {

  @PersistenceContext private EntityManager em;

  protected JpaApiTokens() {}

  public JpaApiTokens(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(ApiToken token) {
    em.persist(token);
    em.flush();
  }

  @Override
  public Optional<ApiToken> find(ApiTokenId id) {
    return Optional.ofNullable(em.find(ApiToken.class, id));
  }

  @Override
  public Optional<ApiToken> hashed(String hash) {
    return em.createQuery("from ApiToken t where t.hash = :hash", ApiToken.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<ApiToken> of(PersonId person) {
    return em.createQuery(
            "from ApiToken t where t.person = :person order by t.madeAt desc, t.name",
            ApiToken.class)
        .setParameter("person", person)
        .getResultList();
  }
}
