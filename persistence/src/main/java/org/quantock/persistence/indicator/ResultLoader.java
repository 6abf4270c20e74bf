package org.quantock.persistence.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.quantock.application.indicator.ResultRow;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.organisation.ImportId;
import org.quantock.persistence.shared.PostgresqlCopy;

/** Brings many results into a table as fast as the database takes them. */
interface ResultLoader {

  /** A table of this transaction alone, like the results. */
  String STAGE = "staged_published_result";

  /** Hands over every row. */
  interface Rows {
    void each(Consumer<ResultRow> row);
  }

  /** The fastest way of the database behind a connection. */
  static ResultLoader on(Connection connection) throws SQLException {
    return PostgresqlCopy.isPossible(connection) ? new PostgresqlLoader() : new BatchLoader();
  }

  /** Makes the stage, empty. */
  default void makeStage(Connection connection) throws SQLException {
    boolean postgresql = PostgresqlCopy.isPostgresql(connection);
    try (Statement make = connection.createStatement()) {
      make.execute(
          postgresql
              ? "create temporary table if not exists %s (like published_result) on commit delete rows"
                  .formatted(STAGE)
              : "create local temporary table if not exists %s not persistent transactional as select * from published_result where 1 = 0"
                  .formatted(STAGE));
      make.execute("delete from " + STAGE);
    }
  }

  void load(
      Connection connection,
      String table,
      IndicatorSetCode set,
      ImportId file,
      Rows rows,
      JdbcPublishedResults.Progress progress)
      throws SQLException;
}
