package org.quantock.persistence.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.quantock.application.indicator.PrevalenceStore;
import org.quantock.application.organisation.ImportPlan;
import org.quantock.domain.indicator.IndicatorGroupCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.Prevalence;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.PracticeCode;

/** Prevalence in the database, written in batches by JDBC. */
@ApplicationScoped
public class JpaPrevalence implements PrevalenceStore {

  private static final int BATCH = 1000;
  private static final String SELECT =
      """
      select practice, indicator_group, register, list_type, list_size,
        cast(import_file as varchar(36)), line
      from prevalence where indicator_set = :set
      """;

  @PersistenceContext private EntityManager em;

  protected JpaPrevalence() {}

  public JpaPrevalence(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Prevalence> of(
      IndicatorSetCode set, PracticeCode practice, IndicatorGroupCode group) {
    List<?> rows =
        em.createNativeQuery(
                SELECT + " and practice = :practice and indicator_group = :group", Object[].class)
            .setParameter("set", set.value())
            .setParameter("practice", practice.value())
            .setParameter("group", group.value())
            .getResultList();
    return rows.stream().map(row -> prevalence((Object[]) row)).findFirst();
  }

  @Override
  public Optional<Integer> wholeList(IndicatorSetCode set, PracticeCode practice) {
    List<?> sizes =
        em.createNativeQuery(
                """
                select max(list_size) from prevalence
                where indicator_set = :set and practice = :practice and list_type = :whole
                """,
                Integer.class)
            .setParameter("set", set.value())
            .setParameter("practice", practice.value())
            .setParameter("whole", Prevalence.WHOLE)
            .getResultList();
    return Optional.ofNullable((Integer) sizes.get(0));
  }

  @Override
  public Sum national(IndicatorSetCode set, IndicatorGroupCode group) {
    Object[] sums =
        (Object[])
            em.createNativeQuery(
                    """
                    select count(*), coalesce(sum(p.register), 0), coalesce(sum(w.list_size), 0)
                    from prevalence p
                    join (
                      select practice, max(list_size) as list_size from prevalence
                      where indicator_set = :set and list_type = :whole group by practice
                    ) w on w.practice = p.practice
                    where p.indicator_set = :set and p.indicator_group = :group
                    """,
                    Object[].class)
                .setParameter("set", set.value())
                .setParameter("whole", Prevalence.WHOLE)
                .setParameter("group", group.value())
                .getSingleResult();
    return new Sum(
        ((Number) sums[0]).longValue(),
        ((Number) sums[1]).longValue(),
        ((Number) sums[2]).longValue());
  }

  @Override
  public List<Prevalence> all(IndicatorSetCode set) {
    List<?> rows =
        em.createNativeQuery(SELECT, Object[].class)
            .setParameter("set", set.value())
            .getResultList();
    return rows.stream().map(row -> prevalence((Object[]) row)).toList();
  }

  private static Prevalence prevalence(Object[] row) {
    return new Prevalence(
        new PracticeCode((String) row[0]),
        new IndicatorGroupCode((String) row[1]),
        ((Number) row[2]).intValue(),
        (String) row[3],
        ((Number) row[4]).intValue(),
        ImportId.of((String) row[5]),
        ((Number) row[6]).intValue());
  }

  @Override
  public void write(
      IndicatorSetCode set,
      List<Prevalence> added,
      List<Prevalence> changed,
      ImportId file,
      ImportPlan.Steps steps) {
    int total = added.size() + changed.size();
    em.flush();
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              supersede(connection, set, changed, file);
              insert(connection, set, changed, file);
              steps.reached(changed.size(), total);
              insert(connection, set, added, file);
            });
    steps.reached(total, total);
  }

  private static void supersede(
      Connection connection, IndicatorSetCode set, List<Prevalence> changed, ImportId file)
      throws SQLException {
    try (PreparedStatement move =
            connection.prepareStatement(
                """
                insert into prevalence_history (indicator_set, practice, indicator_group, superseded_by,
                  register, list_type, list_size, import_file, line)
                select indicator_set, practice, indicator_group, cast(? as uuid),
                  register, list_type, list_size, import_file, line
                from prevalence where indicator_set = ? and practice = ? and indicator_group = ?
                """);
        PreparedStatement remove =
            connection.prepareStatement(
                "delete from prevalence where indicator_set = ? and practice = ? and indicator_group = ?")) {
      int waiting = 0;
      for (Prevalence each : changed) {
        move.setObject(1, file.value());
        key(move, 2, set, each);
        move.addBatch();
        key(remove, 1, set, each);
        remove.addBatch();
        if (++waiting % BATCH == 0) {
          move.executeBatch();
          remove.executeBatch();
        }
      }
      move.executeBatch();
      remove.executeBatch();
    }
  }

  private static void key(PreparedStatement of, int at, IndicatorSetCode set, Prevalence each)
      throws SQLException {
    of.setString(at, set.value());
    of.setString(at + 1, each.practice().value());
    of.setString(at + 2, each.group().value());
  }

  private static void insert(
      Connection connection, IndicatorSetCode set, List<Prevalence> rows, ImportId file)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into prevalence (indicator_set, practice, indicator_group, register, list_type,
              list_size, import_file, line)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      int waiting = 0;
      for (Prevalence each : rows) {
        key(insert, 1, set, each);
        insert.setInt(4, each.register());
        insert.setString(5, each.listType());
        insert.setInt(6, each.listSize());
        insert.setObject(7, file.value());
        insert.setInt(8, each.line());
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
