package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quantock.application.access.OutboxWork;
import org.quantock.domain.access.Mail;
import org.quantock.domain.access.MailId;
import org.quantock.domain.access.MailState;

/** What senders do with the outbox, each step in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JpaOutboxWork implements OutboxWork {

  @PersistenceContext private EntityManager em;

  protected JpaOutboxWork() {}

  public JpaOutboxWork(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<MailId> due(Instant now, int limit) {
    return em.createQuery(
            """
            select m.id from Mail m where m.state = :waiting and m.dueAt <= :now
            order by m.dueAt, m.madeAt
            """,
            MailId.class)
        .setParameter("waiting", MailState.WAITING)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The condition is in the update: of two senders at once, the row admits one. */
  @Override
  public boolean take(MailId mail, Instant leasedUntil) {
    int taken =
        em.createQuery(
                """
                update Mail m set m.state = :sending, m.leasedUntil = :until,
                  m.tries = m.tries + 1, m.version = m.version + 1
                where m.id = :mail and m.state = :waiting
                """)
            .setParameter("sending", MailState.SENDING)
            .setParameter("until", leasedUntil)
            .setParameter("mail", mail)
            .setParameter("waiting", MailState.WAITING)
            .executeUpdate();
    em.clear();
    return taken == 1;
  }

  @Override
  public void sent(MailId mail, Instant at) {
    tell(mail, found -> found.sent(at));
  }

  @Override
  public void refusedForNow(MailId mail, String why, Instant now) {
    tell(mail, found -> found.refusedForNow(why, now));
  }

  @Override
  public void refused(MailId mail, String why) {
    tell(mail, found -> found.refused(why));
  }

  @Override
  public void lostSight(MailId mail, String why) {
    tell(mail, found -> found.lostSight(why));
  }

  private void tell(MailId mail, Consumer<Mail> what) {
    what.accept(em.find(Mail.class, mail));
    em.flush();
  }

  @Override
  public List<MailId> silent(Instant now) {
    return em.createQuery(
            "select m.id from Mail m where m.state = :sending and m.leasedUntil <= :now",
            MailId.class)
        .setParameter("sending", MailState.SENDING)
        .setParameter("now", now)
        .getResultList();
  }

  @Override
  public Optional<Envelope> read(MailId mail) {
    return Optional.ofNullable(em.find(Mail.class, mail))
        .map(
            found ->
                new Envelope(
                    mail, found.recipient().value(), found.subject(), found.text().orElse("")));
  }
}
