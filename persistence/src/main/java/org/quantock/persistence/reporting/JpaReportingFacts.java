package org.quantock.persistence.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.quantock.application.reporting.ReportingFacts;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/** Reads the facts about reports. */
@ApplicationScoped
public class JpaReportingFacts implements ReportingFacts {

  private static final String FIGURES =
      """
      select new org.quantock.application.reporting.ReportingFacts$FigureFact(
             r.practice, r.period.number, f.indicator, f.status, f.numerator, f.denominator,
             f.exceptions)
      from QuarterlyReport r join r.submissions s join s.figures f
      where r.scheme.value = :scheme and f.kind is null
        and s.number = (select max(t.number) from QuarterlyReport q join q.submissions t
                        where q.id = r.id)
      """;

  @PersistenceContext private EntityManager em;

  protected JpaReportingFacts() {}

  public JpaReportingFacts(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<ReportFact> reports(SchemeCode scheme) {
    return em.createQuery(
            """
            select new org.quantock.application.reporting.ReportingFacts$ReportFact(
                   r.id, r.practice, r.period.number, r.period.dueOn, first.submittedOn,
                   coalesce(first.lateDays, 0),
                   (select count(t.id) from QuarterlyReport q join q.submissions t
                    where q.id = r.id),
                   r.state)
            from QuarterlyReport r left join r.submissions first on first.number = 1
            where r.scheme.value = :scheme
            order by r.practice.value, r.period.number
            """,
            ReportFact.class)
        .setParameter("scheme", scheme.value())
        .getResultList();
  }

  @Override
  public List<FigureFact> figures(SchemeCode scheme) {
    return em.createQuery(
            FIGURES + "order by r.practice.value, r.period.number, f.indicator.value",
            FigureFact.class)
        .setParameter("scheme", scheme.value())
        .getResultList();
  }

  @Override
  public List<FigureFact> figures(SchemeCode scheme, PracticeCode practice) {
    return em.createQuery(
            FIGURES
                + "and r.practice.value = :practice order by r.period.number, f.indicator.value",
            FigureFact.class)
        .setParameter("scheme", scheme.value())
        .setParameter("practice", practice.value())
        .getResultList();
  }
}
