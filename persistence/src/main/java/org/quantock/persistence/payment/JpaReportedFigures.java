package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.application.payment.ReportedFigures;
import org.quantock.application.payment.RetainedResult;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/** Reads the figures of submitted reports. */
@ApplicationScoped
public class JpaReportedFigures implements ReportedFigures {

  @PersistenceContext private EntityManager em;

  protected JpaReportedFigures() {}

  public JpaReportedFigures(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Reported> latest(SchemeCode scheme, Optional<PracticeCode> practice) {
    List<?> rows =
        em.createNativeQuery(
                """
                select practice, indicator, numerator, denominator, exceptions, receipt
                from (
                  select r.practice, f.indicator, f.numerator, f.denominator, f.exceptions, s.receipt,
                    row_number() over (
                      partition by r.practice, f.indicator order by r.period_number desc) as newest
                  from quarterly_report r
                  join report_submission s on s.quarterly_report = r.id
                  join report_submission_figures f on f.report_submission = s.id
                  where r.scheme = :scheme and (:practice = '' or r.practice = :practice)
                    and f.status = 'GIVEN'
                    and s.number = (
                      select max(other.number) from report_submission other
                      where other.quarterly_report = r.id)
                ) figures
                where newest = 1
                order by practice, indicator
                """,
                Object[].class)
            .setParameter("scheme", scheme.value())
            .setParameter("practice", practice.map(PracticeCode::value).orElse(""))
            .getResultList();
    return rows.stream().map(row -> reported((Object[]) row)).toList();
  }

  private static Reported reported(Object[] row) {
    return new Reported(
        new PracticeCode((String) row[0]),
        new RetainedResult(
            new IndicatorCode((String) row[1]),
            ((Number) row[2]).intValue(),
            ((Number) row[3]).intValue(),
            ((Number) row[4]).intValue(),
            "Report " + row[5]));
  }
}
