package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.access.PasswordReset;
import org.quantock.domain.access.PasswordResetId;
import org.quantock.domain.access.PasswordResets;
import org.quantock.domain.shared.PersonId;

/** New passwords that were asked for, in the database. */
@ApplicationScoped
public class JpaPasswordResets implements PasswordResets {

  @PersistenceContext private EntityManager em;

  protected JpaPasswordResets() {}

  public JpaPasswordResets(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(PasswordReset reset) {
    em.persist(reset);
    em.flush();
  }

  @Override
  public Optional<PasswordReset> find(PasswordResetId id) {
    return Optional.ofNullable(em.find(PasswordReset.class, id));
  }

  @Override
  public Optional<PasswordReset> hashed(String hash) {
    return em.createQuery("from PasswordReset r where r.hash = :hash", PasswordReset.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<PasswordReset> unused(PersonId person) {
    return em.createQuery(
            """
            from PasswordReset r where r.person = :person and r.usedAt is null
            order by r.askedAt desc
            """,
            PasswordReset.class)
        .setParameter("person", person)
        .getResultList();
  }

  @Override
  public List<PasswordReset> unused(int limit) {
    return em.createQuery(
            "from PasswordReset r where r.usedAt is null order by r.askedAt desc",
            PasswordReset.class)
        .setMaxResults(limit)
        .getResultList();
  }
}
