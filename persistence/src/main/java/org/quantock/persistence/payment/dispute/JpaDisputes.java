package org.quantock.persistence.payment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.Disputes;
import org.quantock.domain.payment.dispute.SubjectKind;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.persistence.payment.Stored;

/** Disputes in the database; its unique key stands behind DIS-2. */
@ApplicationScoped
public class JpaDisputes implements Disputes {

  private static final String NEWEST_FIRST = " order by d.raisedOn desc, d.scheme, d.number desc";

  @PersistenceContext private EntityManager em;

  protected JpaDisputes() {}

  public JpaDisputes(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Dispute dispute) {
    em.persist(dispute);
    Stored.flush(em);
  }

  @Override
  public Optional<Dispute> find(DisputeId id) {
    return Optional.ofNullable(em.find(Dispute.class, id));
  }

  @Override
  public Optional<Dispute> findForChange(DisputeId id) {
    Dispute held = em.find(Dispute.class, id);
    if (held != null) {
      // Read again under the lock: it may have been read before the lock was given.
      em.refresh(held, LockModeType.PESSIMISTIC_WRITE);
    }
    return Optional.ofNullable(held);
  }

  @Override
  public void flush() {
    Stored.flush(em);
  }

  @Override
  public Optional<Dispute> openAbout(SubjectKind kind, UUID subject) {
    return em.createQuery(
            """
            from Dispute d
            where d.subject.kind = :kind and d.subject.id = :subject and d.live is not null
            """,
            Dispute.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Dispute> of(PracticeCode practice) {
    return where("where d.practice = :practice").setParameter("practice", practice).getResultList();
  }

  @Override
  public List<Dispute> ofAreaTeam(OrganisationCode areaTeam) {
    return where("where d.areaTeam = :areaTeam").setParameter("areaTeam", areaTeam).getResultList();
  }

  @Override
  public List<Dispute> inviting(OrganisationCode lmc) {
    return where("where d.invited = :lmc").setParameter("lmc", lmc).getResultList();
  }

  @Override
  public List<Dispute> broughtToPanel() {
    return where("where d.panelOn is not null").getResultList();
  }

  @Override
  public List<Dispute> all() {
    return where("").getResultList();
  }

  private TypedQuery<Dispute> where(String condition) {
    return em.createQuery("from Dispute d " + condition + NEWEST_FIRST, Dispute.class);
  }

  @Override
  public long open(SchemeCode scheme) {
    return em.createQuery(
            "select count(d) from Dispute d where d.scheme = :scheme and d.live is not null",
            Long.class)
        .setParameter("scheme", scheme)
        .getSingleResult();
  }

  @Override
  public int nextNumber(SchemeCode scheme) {
    Integer highest =
        em.createQuery(
                "select max(d.number) from Dispute d where d.scheme = :scheme", Integer.class)
            .setParameter("scheme", scheme)
            .getSingleResult();
    return highest == null ? 1 : highest + 1;
  }
}
