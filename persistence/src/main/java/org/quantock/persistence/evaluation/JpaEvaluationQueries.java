package org.quantock.persistence.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.quantock.application.evaluation.EvaluationQueries;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.review.ReviewState;
import org.quantock.domain.scheme.SchemeCode;

/** Reads what releases and public results are made of. */
@ApplicationScoped
public class JpaEvaluationQueries implements EvaluationQueries {

  @PersistenceContext private EntityManager em;

  protected JpaEvaluationQueries() {}

  public JpaEvaluationQueries(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<ListSizeFact> listSizes(SchemeCode scheme) {
    return em.createQuery(
            """
            select p.practice, size.asOf, size.patients
            from Participation p
              join Practice known on known.code.value = p.practice.value
              join known.listSizes size
            where p.scheme = :scheme
            order by p.practice.value, size.asOf
            """,
            ListSizeFact.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  @Override
  public List<OutcomeFact> outcomes(SchemeCode scheme) {
    return em.createQuery(
            """
            select r.practice, r.period.number, v.outcome
            from QuarterlyReport r join Review v on v.report.value = r.id.value
            where r.scheme = :scheme and v.outcome is not null and v.state <> :reopened
            order by r.practice.value, r.period.number
            """,
            OutcomeFact.class)
        .setParameter("scheme", scheme)
        .setParameter("reopened", ReviewState.REOPENED)
        .getResultList();
  }

  @Override
  public List<FigureSum> sums(SchemeCode scheme) {
    return em.createQuery(
            """
            select r.period.number, f.indicator, count(*), sum(cast(f.numerator as Long)),
                   sum(cast(f.denominator as Long)), sum(cast(f.exceptions as Long))
            from QuarterlyReport r join r.submissions s join s.figures f
            where r.scheme = :scheme
              and s.number = (select max(t.number) from QuarterlyReport q join q.submissions t
                              where q.id = r.id)
              and f.status = :given and f.numerator is not null and f.denominator is not null
              and f.exceptions is not null
            group by r.period.number, f.indicator.value
            order by r.period.number, f.indicator.value
            """,
            FigureSum.class)
        .setParameter("scheme", scheme)
        .setParameter("given", ValueStatus.GIVEN)
        .getResultList();
  }

  @Override
  public List<ReleaseRow> releases(SchemeCode scheme) {
    return em.createQuery(
            """
            select d.id, d.number, d.madeOn, d.madeAt, d.madeByName, d.dataLines, d.fingerprint
            from DataRelease d where d.scheme = :scheme order by d.number desc
            """,
            ReleaseRow.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }
}
