package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.access.Mail;
import org.quantock.domain.access.MailId;
import org.quantock.domain.access.Outbox;

/** The outbox in the database. */
@ApplicationScoped
public class JpaOutbox implements Outbox {

  @PersistenceContext private EntityManager em;

  protected JpaOutbox() {}

  public JpaOutbox(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Mail mail) {
    em.persist(mail);
    em.flush();
  }

  @Override
  public Optional<Mail> find(MailId id) {
    return Optional.ofNullable(em.find(Mail.class, id));
  }

  @Override
  public List<Mail> newest(int limit) {
    return em.createQuery("from Mail m order by m.madeAt desc, m.subject", Mail.class)
        .setMaxResults(limit)
        .getResultList();
  }
}
