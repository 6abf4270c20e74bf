package org.quantock.persistence.access.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.access.openid.ExternalIdentities;
import org.quantock.domain.access.openid.ExternalIdentity;
import org.quantock.domain.access.openid.ExternalIdentityId;
import org.quantock.domain.access.openid.ProviderSubject;
import org.quantock.domain.shared.PersonId;

/** External identities in the database. */
@ApplicationScoped
public class JpaExternalIdentities implements ExternalIdentities {

  @PersistenceContext private EntityManager em;

  protected JpaExternalIdentities() {}

  public JpaExternalIdentities(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(ExternalIdentity identity) {
    em.persist(identity);
    em.flush();
  }

  @Override
  public Optional<ExternalIdentity> find(ExternalIdentityId id) {
    return Optional.ofNullable(em.find(ExternalIdentity.class, id));
  }

  @Override
  public Optional<ExternalIdentity> of(ProviderSubject who) {
    return em.createQuery(
            "from ExternalIdentity i where i.issuer = :issuer and i.subject = :subject",
            ExternalIdentity.class)
        .setParameter("issuer", who.issuer())
        .setParameter("subject", who.subject())
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<ExternalIdentity> of(PersonId person) {
    return em.createQuery(
            "from ExternalIdentity i where i.person = :person order by i.linkedAt, i.issuer",
            ExternalIdentity.class)
        .setParameter("person", person)
        .getResultList();
  }

  @Override
  public void remove(ExternalIdentity identity) {
    em.remove(identity);
    em.flush();
  }
}
