package org.quantock.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.quantock.application.review.AcceptedReports;
import org.quantock.domain.review.AcceptedReport;
import org.quantock.domain.scheme.SchemeCode;

/** Reads the judged reports (REV-9). */
@ApplicationScoped
public class JpaAcceptedReports implements AcceptedReports {

  @PersistenceContext private EntityManager em;

  protected JpaAcceptedReports() {}

  public JpaAcceptedReports(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<AcceptedReport> of(SchemeCode scheme) {
    return em.createQuery(
            """
            select new org.quantock.domain.review.AcceptedReport(
                   r.id, r.scheme, r.practice, r.period.number, v.outcome, v.decidedOn)
            from QuarterlyReport r join Review v on v.report = r.id
            where r.scheme.value = :scheme
              and v.state in (ReviewState.SATISFIED, ReviewState.SATISFIED_IN_PART,
                              ReviewState.NOT_SATISFIED)
            order by r.practice.value, r.period.number
            """,
            AcceptedReport.class)
        .setParameter("scheme", scheme.value())
        .getResultList();
  }
}
