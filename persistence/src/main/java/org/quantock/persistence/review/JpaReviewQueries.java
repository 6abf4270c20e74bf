package org.quantock.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.application.review.QueueRow;
import org.quantock.application.review.ReviewQueries;
import org.quantock.domain.organisation.OrganisationCode;

/** Reads the queue of the area team. */
@ApplicationScoped
public class JpaReviewQueries implements ReviewQueries {

  @PersistenceContext private EntityManager em;

  protected JpaReviewQueries() {}

  public JpaReviewQueries(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<QueueRow> queue(Optional<OrganisationCode> areaTeam) {
    return em.createQuery(
            """
            select new org.quantock.application.review.QueueRow(
                   r.id, s.code, s.name, r.practice, r.period.number, r.period.name,
                   r.period.dueOn, r.state, latest.submittedOn, latest.number, first.lateDays,
                   (select max(a.askedOn) from QuarterlyReport q join q.queries a
                    where q.id = r.id),
                   v.reviewer, v.reviewerName, v.outcome, v.decidedOn)
            from QuarterlyReport r
              join Scheme s on s.code = r.scheme
              join r.submissions first on first.number = 1
              join r.submissions latest
                on latest.number = (select max(t.number) from QuarterlyReport p join p.submissions t
                                    where p.id = r.id)
              left join Review v on v.report = r.id and v.state <> ReviewState.REOPENED
            where (:everywhere = true or s.areaTeam.value = :areaTeam)
            order by latest.submittedOn, r.practice.value, r.period.number
            """,
            QueueRow.class)
        .setParameter("everywhere", areaTeam.isEmpty())
        .setParameter("areaTeam", areaTeam.map(OrganisationCode::value).orElse(""))
        .getResultList();
  }
}
