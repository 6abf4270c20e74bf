package org.quantock.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;

/** Whether COPY can be had: it names no class of the driver, which a server may hide. */
public final class PostgresqlCopy {

  private static final String DRIVER = "org.postgresql.PGConnection";

  private PostgresqlCopy() {}

  /** Where not, batches of inserts do. */
  public static boolean isPossible(Connection connection) throws SQLException {
    if (!isPostgresql(connection)) {
      return false;
    }
    try {
      return connection.isWrapperFor(
          Class.forName(DRIVER, false, PostgresqlCopy.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  public static boolean isPostgresql(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }
}
