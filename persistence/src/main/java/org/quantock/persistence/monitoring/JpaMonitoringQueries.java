package org.quantock.persistence.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.quantock.application.monitoring.MonitoringQueries;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/** Reads across the practices of a scheme. */
@ApplicationScoped
public class JpaMonitoringQueries implements MonitoringQueries {

  private static final String SUBMITTED =
      """
      select r.practice, r.period.number, f.indicator, f.status, f.numerator, f.denominator,
             f.exceptions
      from QuarterlyReport r join r.submissions s join s.figures f
      where r.scheme = :scheme and f.kind is null
        and s.number = (select max(t.number) from QuarterlyReport q join q.submissions t
                        where q.id = r.id)
      """;
  private static final String ORDER =
      " order by r.practice.value, r.period.number, f.indicator.value";

  @PersistenceContext private EntityManager em;

  protected JpaMonitoringQueries() {}

  public JpaMonitoringQueries(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<PracticeFact> practices(SchemeCode scheme) {
    return em.createQuery(
            """
            select p.practice, known.name, known.locality, p.state
            from Participation p left join Practice known on known.code.value = p.practice.value
            where p.scheme = :scheme
            order by p.practice.value
            """,
            PracticeFact.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  @Override
  public List<SpellFact> spells(SchemeCode scheme) {
    return em.createQuery(
            """
            select p.practice, s.startsOn, s.endsOn
            from Participation p join p.spells s
            where p.scheme = :scheme
            order by p.practice.value, s.startsOn
            """,
            SpellFact.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  @Override
  public List<ReportRow> reports(SchemeCode scheme) {
    return em.createQuery(
            """
            select r.practice, r.period.number, r.state, r.openState, first.lateDays
            from QuarterlyReport r left join r.submissions first on first.number = 1
            where r.scheme = :scheme
            order by r.practice.value, r.period.number
            """,
            ReportRow.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  @Override
  public List<FigureRow> submittedFigures(SchemeCode scheme) {
    return em.createQuery(SUBMITTED + ORDER, FigureRow.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  @Override
  public List<FigureRow> submittedFigures(SchemeCode scheme, PracticeCode practice) {
    return em.createQuery(SUBMITTED + " and r.practice = :practice" + ORDER, FigureRow.class)
        .setParameter("scheme", scheme)
        .setParameter("practice", practice)
        .getResultList();
  }

  @Override
  public List<FigureRow> draftFigures(SchemeCode scheme, PracticeCode practice) {
    return em.createQuery(
            """
            select r.practice, r.period.number, f.indicator, f.status, f.numerator, f.denominator,
                   f.exceptions
            from QuarterlyReport r join r.sections section join section.figures f
            where r.scheme = :scheme and r.practice = :practice and r.submissions is empty
              and f.kind is null
            """
                + ORDER,
            FigureRow.class)
        .setParameter("scheme", scheme)
        .setParameter("practice", practice)
        .getResultList();
  }
}
