package org.quantock.persistence.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Stale;

/** Reports in the database. */
@ApplicationScoped
public class JpaReports implements Reports {

  @PersistenceContext private EntityManager em;

  protected JpaReports() {}

  public JpaReports(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(QuarterlyReport report) {
    em.persist(report);
    try {
      em.flush();
    } catch (ConstraintViolationException clash) {
      throw new Stale(
          "Somebody of the practice started this report at the same moment. Open it from the list.");
    }
  }

  @Override
  public Optional<QuarterlyReport> find(ReportId id) {
    return Optional.ofNullable(em.find(QuarterlyReport.class, id));
  }

  @Override
  public Optional<QuarterlyReport> findForChange(ReportId id) {
    QuarterlyReport held = em.find(QuarterlyReport.class, id, LockModeType.PESSIMISTIC_WRITE);
    return Optional.ofNullable(held);
  }

  @Override
  public Optional<QuarterlyReport> of(SchemeCode scheme, PracticeCode practice, int period) {
    return of(scheme, practice).stream()
        .filter(report -> report.period().number() == period)
        .findFirst();
  }

  @Override
  public List<QuarterlyReport> of(SchemeCode scheme, PracticeCode practice) {
    return em.createQuery(
            """
            from QuarterlyReport r
            where r.scheme.value = :scheme and r.practice.value = :practice
            order by r.period.number
            """,
            QuarterlyReport.class)
        .setParameter("scheme", scheme.value())
        .setParameter("practice", practice.value())
        .getResultList();
  }

  @Override
  public void flush() {
    em.flush();
  }
}
