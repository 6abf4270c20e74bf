package org.quantock.persistence.indicator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.quantock.application.indicator.ResultRow;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.Measure;
import org.quantock.domain.organisation.ImportId;

/** By inserts in batches, which every database understands. */
final class BatchLoader implements ResultLoader {

  private static final int BATCH = 1000;
  private static final Measure[] MEASURES = Measure.values();

  private int waiting;

  @Override
  public void load(
      Connection connection,
      String table,
      IndicatorSetCode set,
      ImportId file,
      Rows rows,
      JdbcPublishedResults.Progress progress)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into %s (%s) values (?, ?, ?, ?, ?, ?, ?, cast(? as numeric(9, 0)) / 100, ?, ?, ?, ?, ?, ?)"
                .formatted(table, JdbcPublishedResults.COLUMNS))) {
      insert.setString(1, set.value());
      insert.setObject(9, file.value());
      rows.each(
          row -> {
            try {
              add(insert, row);
            } catch (SQLException e) {
              throw new LoadFailed(e);
            }
            progress.one();
          });
      insert.executeBatch();
    } catch (LoadFailed e) {
      throw e.cause();
    }
  }

  private void add(PreparedStatement insert, ResultRow row) throws SQLException {
    insert.setString(2, row.practice());
    insert.setString(3, row.indicator());
    for (int i = 0; i < MEASURES.length; i++) {
      int value = row.value(MEASURES[i]);
      set(insert, 4 + i, value, JdbcPublishedResults.isThere(value));
      set(insert, 10 + i, row.line(MEASURES[i]), row.line(MEASURES[i]) > 0);
    }
    insert.addBatch();
    if (++waiting % BATCH == 0) {
      insert.executeBatch();
    }
  }

  private static void set(PreparedStatement insert, int at, int value, boolean there)
      throws SQLException {
    if (there) {
      insert.setInt(at, value);
    } else {
      insert.setNull(at, Types.INTEGER);
    }
  }
}
