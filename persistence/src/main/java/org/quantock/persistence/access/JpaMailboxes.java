package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.access.EmailAddress;
import org.quantock.domain.access.Mailbox;
import org.quantock.domain.access.Mailboxes;
import org.quantock.domain.shared.PersonId;

/** Where people get mail, in the database. */
@ApplicationScoped
public class JpaMailboxes implements Mailboxes {

  @PersistenceContext private EntityManager em;

  protected JpaMailboxes() {}

  public JpaMailboxes(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Mailbox mailbox) {
    em.persist(mailbox);
    em.flush();
  }

  @Override
  public Optional<Mailbox> of(PersonId person) {
    return Optional.ofNullable(em.find(Mailbox.class, person));
  }

  @Override
  public List<Mailbox> at(EmailAddress email) {
    return em.createQuery("from Mailbox m where m.email = :email", Mailbox.class)
        .setParameter("email", email)
        .getResultList();
  }
}
