package org.quantock.persistence.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.quantock.domain.indicator.Comparators;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.PublishedPayment;
import org.quantock.domain.indicator.PublishedResult;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Points;

/** Published figures in the database. */
@ApplicationScoped
public class JpaComparators implements Comparators {

  @PersistenceContext private EntityManager em;

  protected JpaComparators() {}

  public JpaComparators(EntityManager em) {
    this.em = em;
  }

  private static final String COLUMNS =
      """
      r.practice, r.indicator, r.register, r.numerator, r.denominator, r.exceptions, r.points,
      cast(r.import_file as varchar(36)), r.source, r.register_line, r.numerator_line, r.denominator_line,
      r.exceptions_line, r.points_line
      """;

  @Override
  public List<PublishedResult> results(IndicatorSetCode set) {
    return results(set, "1 = 1", "none");
  }

  @Override
  public List<PublishedResult> resultsOf(IndicatorSetCode set, PracticeCode practice) {
    return results(set, "r.practice = :wanted", practice.value());
  }

  @Override
  public List<PublishedResult> resultsFor(IndicatorSetCode set, IndicatorCode indicator) {
    return results(set, "r.indicator = :wanted", indicator.value());
  }

  private List<PublishedResult> results(IndicatorSetCode set, String where, String wanted) {
    var query =
        em.createNativeQuery(
                "select "
                    + COLUMNS
                    + "from published_result r where r.indicator_set = :set and "
                    + where
                    + " order by r.practice, r.indicator",
                Object[].class)
            .setParameter("set", set.value());
    if (where.contains(":wanted")) {
      query.setParameter("wanted", wanted);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> result(set, (Object[]) row)).toList();
  }

  @Override
  public List<Superseded> supersededOf(IndicatorSetCode set, PracticeCode practice) {
    List<?> rows =
        em.createNativeQuery(
                "select "
                    + COLUMNS
                    + """
                    , cast(r.superseded_by as varchar(36)) from published_result_history r
                    join import_file f on f.id = r.superseded_by
                    where r.indicator_set = :set and r.practice = :practice
                    order by f.finished_at desc, r.indicator
                    """,
                Object[].class)
            .setParameter("set", set.value())
            .setParameter("practice", practice.value())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Superseded(result(set, row), ImportId.of((String) row[14])))
        .toList();
  }

  private static PublishedResult result(IndicatorSetCode set, Object[] row) {
    return new PublishedResult(
        set,
        new PracticeCode((String) row[0]),
        new IndicatorCode((String) row[1]),
        new PublishedResult.Figures(
            (Integer) row[2],
            (Integer) row[3],
            (Integer) row[4],
            (Integer) row[5],
            row[6] == null ? null : new Points((BigDecimal) row[6])),
        new PublishedResult.Provenance(
            row[7] == null ? null : ImportId.of((String) row[7]),
            (String) row[8],
            (Integer) row[9],
            (Integer) row[10],
            (Integer) row[11],
            (Integer) row[12],
            (Integer) row[13]));
  }

  @Override
  public List<PublishedPayment> payments(FinancialYear year) {
    return em.createQuery(
            "from PublishedPayment p where p.financialYear = :year order by p.practice.value",
            PublishedPayment.class)
        .setParameter("year", year)
        .getResultList();
  }

  @Override
  public List<PublishedPayment> paymentsOf(PracticeCode practice) {
    return em.createQuery(
            "from PublishedPayment p where p.practice.value = :practice order by p.financialYear",
            PublishedPayment.class)
        .setParameter("practice", practice.value())
        .getResultList();
  }

  @Override
  public void addPayments(Collection<PublishedPayment> payments) {
    payments.forEach(em::persist);
    em.flush();
  }

  @Override
  public void flush() {
    em.flush();
  }
}
