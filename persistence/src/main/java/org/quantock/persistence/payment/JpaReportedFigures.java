package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quantock.application.payment.ReportedFigures;
import org.quantock.application.payment.RetainedResult;
import org.quantock.domain.indicator.Achievement;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Quantity;

/** Reads the figures of submitted reports. */
@ApplicationScoped
public class JpaReportedFigures implements ReportedFigures {

  /** Stands for a count that there is none of. */
  private static final int NONE = -1;

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
                select practice, indicator, numerator, denominator, exceptions, receipt,
                  kind, measured, reached_on, rating
                from (
                  select r.practice, f.indicator, f.numerator, f.denominator, f.exceptions, s.receipt,
                    f.kind, f.measured, f.reached_on,
                    (select max(rated.rating) from review v
                      join review_ratings rated on rated.review = v.id
                      where v.report = r.id and v.outcome is not null and v.state <> 'REOPENED'
                        and rated.indicator = f.indicator) as rating,
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
    if (row[6] != null) {
      return new Reported(
          new PracticeCode((String) row[0]),
          new RetainedResult(
              new IndicatorCode((String) row[1]),
              NONE,
              NONE,
              NONE,
              "Report " + row[5],
              local(row)));
    }
    return new Reported(
        new PracticeCode((String) row[0]),
        new RetainedResult(
            new IndicatorCode((String) row[1]),
            ((Number) row[2]).intValue(),
            ((Number) row[3]).intValue(),
            ((Number) row[4]).intValue(),
            "Report " + row[5]));
  }

  /** What was achieved of a local kind; null for a narrative that no review rated (REV-10). */
  private static Achievement local(Object[] row) {
    return switch (IndicatorKind.valueOf((String) row[6])) {
      case NUMERIC -> new Achievement.Numeric(new Quantity((BigDecimal) row[7]));
      case MILESTONE -> new Achievement.Milestone(day(row[8]));
      case NARRATIVE -> row[9] == null ? null : new Achievement.Narrative((String) row[9]);
      case REGISTER, FRACTION, DECLARED -> null;
    };
  }

  /** Drivers and versions answer with different types of the same day. */
  private static LocalDate day(Object day) {
    return day instanceof Date date ? date.toLocalDate() : (LocalDate) day;
  }
}
