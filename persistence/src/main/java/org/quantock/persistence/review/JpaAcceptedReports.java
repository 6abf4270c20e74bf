package org.quantock.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quantock.application.review.AcceptedReports;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.review.AcceptedReport;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.persistence.organisation.PracticeRange;

/** Reads the judged reports (REV-9). */
@ApplicationScoped
public class JpaAcceptedReports implements AcceptedReports {

  @PersistenceContext private EntityManager em;

  protected JpaAcceptedReports() {}

  public JpaAcceptedReports(EntityManager em) {
    this.em = em;
  }

  private static final String JUDGED =
      """
      from QuarterlyReport r join Review v on v.report = r.id
      where r.scheme.value = :scheme
        and v.state in (ReviewState.SATISFIED, ReviewState.SATISFIED_IN_PART,
                        ReviewState.NOT_SATISFIED)
      """;

  private static final String REPORT =
      """
      select new org.quantock.domain.review.AcceptedReport(
             r.id, r.scheme, r.practice, r.period.number, v.outcome, v.decidedOn)
      """
          + JUDGED;

  private static final String IN_ORDER = " order by r.practice.value, r.period.number";

  @Override
  public List<AcceptedReport> of(SchemeCode scheme) {
    return em.createQuery(REPORT + IN_ORDER, AcceptedReport.class)
        .setParameter("scheme", scheme.value())
        .getResultList();
  }

  @Override
  public List<AcceptedReport> of(SchemeCode scheme, Collection<PracticeCode> practices) {
    if (practices.isEmpty()) {
      return List.of();
    }
    var range = new PracticeRange(practices);
    return range
        .bind(
            em.createQuery(
                REPORT + " and " + PracticeRange.within("r.practice.value") + IN_ORDER,
                AcceptedReport.class))
        .setParameter("scheme", scheme.value())
        .getResultStream()
        .filter(report -> range.has(report.practice()))
        .toList();
  }

  @Override
  public Map<Integer, Long> byPeriod(SchemeCode scheme) {
    return em.createQuery(
            "select r.period.number, count(*) " + JUDGED + " group by r.period.number",
            Object[].class)
        .setParameter("scheme", scheme.value())
        .getResultStream()
        .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
  }
}
