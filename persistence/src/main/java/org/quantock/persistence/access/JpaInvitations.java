package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.InvitationId;
import org.quantock.domain.access.Invitations;

/** Invitations in the database. */
@ApplicationScoped
public class JpaInvitations implements Invitations {

  @PersistenceContext private EntityManager em;

  protected JpaInvitations() {}

  public JpaInvitations(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Invitation invitation) {
    em.persist(invitation);
    em.flush();
  }

  @Override
  public Optional<Invitation> find(InvitationId id) {
    return Optional.ofNullable(em.find(Invitation.class, id));
  }

  @Override
  public Optional<Invitation> hashed(String hash) {
    return em.createQuery("from Invitation i where i.hash = :hash", Invitation.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Invitation> newest(int limit) {
    return em.createQuery("from Invitation i order by i.madeAt desc, i.name", Invitation.class)
        .setMaxResults(limit)
        .getResultList();
  }
}
