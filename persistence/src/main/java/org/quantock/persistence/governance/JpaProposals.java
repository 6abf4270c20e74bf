package org.quantock.persistence.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.quantock.domain.governance.ConsultationId;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalScope;
import org.quantock.domain.governance.Proposals;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.Stale;

/** Proposals in the database. */
@ApplicationScoped
public class JpaProposals implements Proposals {

  @PersistenceContext private EntityManager em;

  protected JpaProposals() {}

  public JpaProposals(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Proposal proposal) {
    em.persist(proposal);
    em.flush();
  }

  @Override
  public void save(Proposal proposal) {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw changedByOthers();
    } catch (ConstraintViolationException e) {
      // Two people made the same next revision or decision at once; the unique key met the second.
      if (e.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE) {
        throw changedByOthers();
      }
      throw e;
    }
  }

  private static Stale changedByOthers() {
    return new Stale(
        "This proposal was changed by someone else at the same moment. Nothing of yours was stored;"
            + " look at the page again.");
  }

  @Override
  public Optional<Proposal> find(ProposalId id) {
    return Optional.ofNullable(em.find(Proposal.class, id));
  }

  @Override
  public Optional<Proposal> consultedIn(ConsultationId id) {
    return em.createQuery(
            "select p from Proposal p join p.consultations c where c.id = :id", Proposal.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Proposal> within(ProposalScope scope) {
    return em.createQuery(
            """
            select p from Proposal p
            where :everything = true
               or p.commissioner.value = :writesFor
               or exists (select c.id from p.consultations c where c.body.value = :answersFor)
               or p.decidingBody.value = :decidesFor
                  and exists (select r.id from p.revisions r where r.submittedOn is not null)
            order by p.draftedOn desc, p.id
            """,
            Proposal.class)
        .setParameter("everything", scope.everything())
        .setParameter("writesFor", code(scope.writesFor()))
        .setParameter("answersFor", code(scope.answersFor()))
        .setParameter("decidesFor", code(scope.decidesFor()))
        .getResultList();
  }

  /** The code, or what no code is. */
  private static String code(Optional<OrganisationCode> body) {
    return body.map(OrganisationCode::value).orElse("");
  }
}
