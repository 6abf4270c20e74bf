package org.quantock.persistence.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.quantock.application.indicator.AreaPays;
import org.quantock.application.indicator.CalculationStore;
import org.quantock.application.indicator.ResultColumns;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.indicator.SetArithmetic;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Utf8Text;
import org.quantock.persistence.shared.PostgresqlCopy;

/** Results and lines of calculations in the database, in bulk by COPY or in batches. */
@ApplicationScoped
public class JpaCalculationStore implements CalculationStore {

  private static final int STEP = 50_000;

  @PersistenceContext private EntityManager em;

  private boolean copies = true;

  protected JpaCalculationStore() {}

  public JpaCalculationStore(EntityManager em) {
    this.em = em;
  }

  /**
   * @param copies whether COPY is used where it can be had
   */
  JpaCalculationStore(EntityManager em, boolean copies) {
    this.em = em;
    this.copies = copies;
  }

  /** The fastest way of the database behind a connection. */
  private CalculationRows rows(Connection connection) throws SQLException {
    return copies && PostgresqlCopy.isPossible(connection)
        ? new CopiedRows(connection)
        : new BatchedRows(connection, PostgresqlCopy.isPostgresql(connection));
  }

  @Override
  public ResultColumns results(IndicatorSet set) {
    em.flush();
    return em.unwrap(Session.class).doReturningWork(connection -> rows(connection).read(set));
  }

  @Override
  public void store(
      CalculationNumber calculation,
      IndicatorSet set,
      ResultColumns results,
      int[] points,
      SetArithmetic arithmetic,
      Steps steps) {
    em.flush();
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              CalculationRows rows = rows(connection);
              totals(rows.totals(calculation), results, points);
              lines(rows.lines(calculation, set), results, points, arithmetic, steps);
            });
  }

  private static void totals(CalculationRows.Totals totals, ResultColumns results, int[] points)
      throws SQLException {
    int practices = results.practices();
    var counts = new int[practices];
    var notScored = new int[practices];
    var sums = new long[practices];
    for (int i = 0; i < points.length; i++) {
      int practice = results.practiceOf(i);
      counts[practice]++;
      if (points[i] < 0) {
        notScored[practice]++;
      } else {
        sums[practice] += points[i];
      }
    }
    for (int practice = 0; practice < practices; practice++) {
      totals.write(
          results.practiceCode(practice), counts[practice], notScored[practice], sums[practice]);
    }
    totals.end();
  }

  private static void lines(
      CalculationRows.Lines lines,
      ResultColumns results,
      int[] points,
      SetArithmetic arithmetic,
      Steps steps)
      throws SQLException {
    var working = new Utf8Text();
    for (int i = 0; i < points.length; i++) {
      working.clear();
      arithmetic.working(results.indicatorOf(i), results.firstOf(i), results.secondOf(i), working);
      lines.write(
          results.practiceCode(results.practiceOf(i)),
          results.indicatorCode(results.indicatorOf(i)),
          points[i],
          working);
      if ((i + 1) % STEP == 0) {
        steps.reached(i + 1, points.length);
      }
    }
    lines.end();
    steps.reached(points.length, points.length);
  }

  @Override
  public Map<String, AreaPays.PracticeList> lists(LocalDate on) {
    return rows(em.createNativeQuery(
                """
            select s.practice, s.patients, s.as_of, s.source from practice_list_sizes s
            where s.as_of = (select max(m.as_of) from practice_list_sizes m
              where m.practice = s.practice and m.as_of <= :day)
            """,
                Object[].class)
            .setParameter("day", on))
        .collect(
            Collectors.toMap(
                row -> (String) row[0],
                row ->
                    new AreaPays.PracticeList(
                        ((Number) row[1]).intValue(), day(row[2]), (String) row[3])));
  }

  /** The databases answer with different types of the same day. */
  private static LocalDate day(Object date) {
    return date instanceof java.sql.Date sql ? sql.toLocalDate() : (LocalDate) date;
  }

  @Override
  public void storePays(CalculationNumber calculation, Consumer<Consumer<AreaPays.Pay>> lines) {
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              CalculationRows.Pays pays = rows(connection).pays(calculation);
              lines.accept(
                  pay -> {
                    try {
                      pays.write(pay);
                    } catch (SQLException e) {
                      throw new NotStored(e);
                    }
                  });
              pays.end();
            });
  }

  /** Brings a failure of the database out of a consumer. */
  private static final class NotStored extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotStored(SQLException cause) {
      super(cause);
    }
  }

  @Override
  public void storeReferences(
      CalculationNumber calculation, Collection<ReferenceValueId> references) {
    for (ReferenceValueId each : references) {
      em.createNativeQuery(
              "insert into achievement_reference (calculation, reference_value) values (:c, :r)")
          .setParameter("c", calculation.value())
          .setParameter("r", each.value())
          .executeUpdate();
    }
  }

  @Override
  public List<ReferenceValueId> references(CalculationNumber calculation) {
    List<?> found =
        em.createNativeQuery(
                "select reference_value from achievement_reference where calculation = :c",
                UUID.class)
            .setParameter("c", calculation.value())
            .getResultList();
    return found.stream().map(id -> new ReferenceValueId((UUID) id)).toList();
  }

  @Override
  public List<AreaPays.Pay> pays(CalculationNumber calculation, PracticeCode practice) {
    return rows(em.createNativeQuery(
                """
            select practice, area, points, amount, working from achievement_pay
            where calculation = :calculation and practice = :practice order by area
            """,
                Object[].class)
            .setParameter("calculation", calculation.value())
            .setParameter("practice", practice.value()))
        .map(
            row ->
                new AreaPays.Pay(
                    (String) row[0],
                    (String) row[1],
                    points(row[2]),
                    new Money((BigDecimal) row[3]),
                    (String) row[4]))
        .toList();
  }

  @Override
  public List<PracticeTotal> practices(
      CalculationNumber calculation, String words, int offset, int limit) {
    return rows(em.createNativeQuery(
                """
            select a.practice, p.name, a.results, a.not_scored, a.points
            from achievement_practice a join practice p on p.code = a.practice
            where a.calculation = :calculation
              and (position(:words in lower(a.practice)) > 0
                   or position(:words in lower(p.name)) > 0)
            order by a.practice
            """,
                Object[].class)
            .setParameter("calculation", calculation.value())
            .setParameter("words", words.toLowerCase(Locale.UK))
            .setFirstResult(offset)
            .setMaxResults(limit))
        .map(JpaCalculationStore::total)
        .toList();
  }

  @Override
  public int countPractices(CalculationNumber calculation, String words) {
    return ((Number)
            em.createNativeQuery(
                    """
                    select count(*)
                    from achievement_practice a join practice p on p.code = a.practice
                    where a.calculation = :calculation
                      and (position(:words in lower(a.practice)) > 0
                           or position(:words in lower(p.name)) > 0)
                    """)
                .setParameter("calculation", calculation.value())
                .setParameter("words", words.toLowerCase(Locale.UK))
                .getSingleResult())
        .intValue();
  }

  @Override
  public Optional<PracticeTotal> total(CalculationNumber calculation, PracticeCode practice) {
    return rows(em.createNativeQuery(
                """
            select a.practice, p.name, a.results, a.not_scored, a.points
            from achievement_practice a join practice p on p.code = a.practice
            where a.calculation = :calculation and a.practice = :practice
            """,
                Object[].class)
            .setParameter("calculation", calculation.value())
            .setParameter("practice", practice.value()))
        .findFirst()
        .map(JpaCalculationStore::total);
  }

  private static PracticeTotal total(Object[] row) {
    return new PracticeTotal(
        (String) row[0],
        (String) row[1],
        ((Number) row[2]).intValue(),
        ((Number) row[3]).intValue(),
        new Points((BigDecimal) row[4]));
  }

  @Override
  public List<Line> lines(CalculationNumber calculation, PracticeCode practice) {
    return rows(em.createNativeQuery(
                """
            select l.indicator, i.area, i.description, l.points, r.points as published, l.working
            from achievement_line l
            join indicator i on i.indicator_set = l.indicator_set and i.code = l.indicator
            left join published_result r on r.indicator_set = l.indicator_set
              and r.practice = l.practice and r.indicator = l.indicator
            where l.calculation = :calculation and l.practice = :practice
            order by i.indicators_order
            """,
                Object[].class)
            .setParameter("calculation", calculation.value())
            .setParameter("practice", practice.value()))
        .map(JpaCalculationStore::line)
        .toList();
  }

  private static Line line(Object[] row) {
    return new Line(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        points(row[3]),
        points(row[4]),
        (String) row[5]);
  }

  @Override
  public Money amount(CalculationNumber calculation) {
    return new Money(
        (BigDecimal)
            em.createNativeQuery(
                    "select coalesce(sum(amount), 0.00) from achievement_pay where calculation = :c")
                .setParameter("c", calculation.value())
                .getSingleResult());
  }

  @Override
  public List<Compared> compare(
      CalculationNumber before, CalculationNumber after, int offset, int limit) {
    List<Object[]> practices =
        rows(em.createNativeQuery(
                    """
            select a.practice, p.name,
              sum(case when a.calculation = :before then a.points else 0 end),
              sum(case when a.calculation = :after then a.points else 0 end)
            from achievement_practice a join practice p on p.code = a.practice
            where a.calculation in (:before, :after)
            group by a.practice, p.name order by a.practice
            """,
                    Object[].class)
                .setParameter("before", before.value())
                .setParameter("after", after.value())
                .setFirstResult(offset)
                .setMaxResults(limit))
            .toList();
    if (practices.isEmpty()) {
      return List.of();
    }
    Map<String, List<AreaChange>> areas =
        areas(
            before,
            after,
            (String) practices.get(0)[0],
            (String) practices.get(practices.size() - 1)[0]);
    return practices.stream()
        .map(
            row ->
                new Compared(
                    (String) row[0],
                    (String) row[1],
                    points(row[2]),
                    points(row[3]),
                    areas.getOrDefault((String) row[0], List.of())))
        .toList();
  }

  /** The areas of the practices from one code to another. */
  private Map<String, List<AreaChange>> areas(
      CalculationNumber before, CalculationNumber after, String from, String to) {
    return rows(em.createNativeQuery(
                """
            select practice, area,
              sum(case when calculation = :before then amount else 0 end),
              sum(case when calculation = :after then amount else 0 end)
            from achievement_pay
            where calculation in (:before, :after) and practice between :first and :last
            group by practice, area order by practice, area
            """,
                Object[].class)
            .setParameter("before", before.value())
            .setParameter("after", after.value())
            .setParameter("first", from)
            .setParameter("last", to))
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(
                    row ->
                        new AreaChange(
                            (String) row[1],
                            new Money((BigDecimal) row[2]),
                            new Money((BigDecimal) row[3])),
                    Collectors.toList())));
  }

  @Override
  public int countCompared(CalculationNumber before, CalculationNumber after) {
    return ((Number)
            em.createNativeQuery(
                    """
                    select count(distinct practice) from achievement_practice
                    where calculation in (:before, :after)
                    """)
                .setParameter("before", before.value())
                .setParameter("after", after.value())
                .getSingleResult())
        .intValue();
  }

  private static Stream<Object[]> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  private static Points points(Object column) {
    return column == null ? null : new Points((BigDecimal) column);
  }
}
