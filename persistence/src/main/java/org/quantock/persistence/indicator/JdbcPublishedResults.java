package org.quantock.persistence.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.Session;
import org.quantock.application.indicator.PublishedResultStore;
import org.quantock.application.indicator.ResultSheet;
import org.quantock.application.organisation.ImportPlan;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.organisation.ImportId;

/**
 * Published results in bulk by JDBC. New results go straight into their table; others are staged,
 * so that three statements move what they supersede to the history and put them in its place.
 */
@ApplicationScoped
public class JdbcPublishedResults implements PublishedResultStore {

  /** In this order rows are written. */
  static final String COLUMNS =
      """
      indicator_set, practice, indicator, register, numerator, denominator, exceptions, points,
      import_file, register_line, numerator_line, denominator_line, exceptions_line, points_line\
      """;

  private static final int FETCHED = 5000;

  @PersistenceContext private EntityManager em;

  protected JdbcPublishedResults() {}

  public JdbcPublishedResults(EntityManager em) {
    this.em = em;
  }

  @Override
  public void lock(IndicatorSetCode set) {
    em.createNativeQuery("select code from indicator_set where code = :set for update")
        .setParameter("set", set.value())
        .getResultList();
  }

  @Override
  public void read(IndicatorSetCode set, Held each) {
    em.flush();
    em.unwrap(Session.class).doWork(connection -> read(connection, set, each));
  }

  @Override
  public void readInOrder(IndicatorSetCode set, Held each) {
    em.flush();
    em.unwrap(Session.class)
        .doWork(connection -> read(connection, set, " order by practice, indicator", each));
  }

  /** As {@link #read(IndicatorSetCode, Held)} on a connection of one's own. */
  public static void read(Connection connection, IndicatorSetCode set, Held each)
      throws SQLException {
    read(connection, set, "", each);
  }

  private static void read(Connection connection, IndicatorSetCode set, String order, Held each)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            select practice, indicator, coalesce(register, -1), coalesce(numerator, -1),
              coalesce(denominator, -1), coalesce(exceptions, -1),
              cast(coalesce(points * 100, -1) as integer)
            from published_result where indicator_set = ?
            """
                + order)) {
      select.setFetchSize(FETCHED);
      select.setString(1, set.value());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          each.result(
              row.getString(1),
              row.getString(2),
              row.getInt(3),
              row.getInt(4),
              row.getInt(5),
              row.getInt(6),
              row.getInt(7));
        }
      }
    }
  }

  @Override
  public void write(IndicatorSetCode set, Changes changes, ImportId file, ImportPlan.Steps steps) {
    em.flush();
    em.unwrap(Session.class).doWork(connection -> write(connection, set, changes, file, steps));
  }

  /** As the other, on a connection of one's own with a transaction. */
  public static void write(
      Connection connection,
      IndicatorSetCode set,
      Changes changes,
      ImportId file,
      ImportPlan.Steps steps)
      throws SQLException {
    int total = changes.added() + changes.changed();
    var progress = new Progress(steps, total);
    ResultLoader loader = ResultLoader.on(connection);
    if (changes.changed() > 0) {
      loader.makeStage(connection);
      loader.load(connection, ResultLoader.STAGE, set, file, changes::eachChanged, progress);
      supersede(connection, file);
    }
    if (changes.added() > 0) {
      loader.load(connection, "published_result", set, file, changes::eachAdded, progress);
    }
    steps.reached(total, total);
  }

  /** IND-13: the old goes to the history, the new takes its place. */
  private static void supersede(Connection connection, ImportId file) throws SQLException {
    String staged =
        """
        s.indicator_set = r.indicator_set and s.practice = r.practice and s.indicator = r.indicator
        """;
    try (PreparedStatement move =
        connection.prepareStatement(
            """
            insert into published_result_history (%1$s, source, superseded_by)
            select %2$s, r.source, cast(? as uuid)
            from published_result r join %3$s s on %4$s
            """
                .formatted(
                    COLUMNS,
                    "r." + COLUMNS.strip().replaceAll(",\\s*", ", r."),
                    ResultLoader.STAGE,
                    staged))) {
      move.setObject(1, file.value());
      move.executeUpdate();
    }
    try (PreparedStatement remove =
        connection.prepareStatement(
            "delete from published_result r where exists (select 1 from %s s where %s)"
                .formatted(ResultLoader.STAGE, staged))) {
      remove.executeUpdate();
    }
    try (PreparedStatement put =
        connection.prepareStatement(
            "insert into published_result (%1$s) select %1$s from %2$s"
                .formatted(COLUMNS, ResultLoader.STAGE))) {
      put.executeUpdate();
    }
    try (PreparedStatement drop =
        connection.prepareStatement("delete from " + ResultLoader.STAGE)) {
      drop.executeUpdate();
    }
  }

  /** Tells now and then how many rows are written. */
  static final class Progress {

    private static final int STEP = 50_000;

    private final ImportPlan.Steps steps;
    private final int total;
    private int done;

    Progress(ImportPlan.Steps steps, int total) {
      this.steps = steps;
      this.total = total;
    }

    void one() {
      if (++done % STEP == 0) {
        steps.reached(done, total);
      }
    }
  }

  /** What stands for a figure that is not there. */
  static boolean isThere(int value) {
    return value != ResultSheet.NONE;
  }
}
