package org.quantock.persistence.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.api.Trigger;

/**
 * The trigger by which H2 refuses changes of the audit record (AUD-3); on PostgreSQL functions of
 * the database do. Only the head of a chain may change, and only to a later place.
 */
public class OnlyAddedTo implements Trigger {

  private static final String NO_PRIVILEGE = "42501";
  private static final int STREAM = 0;
  private static final int PLACE = 1;

  private String table = "";

  public OnlyAddedTo() {}

  @Override
  public void init(
      Connection connection, String schema, String name, String onTable, boolean before, int type) {
    table = onTable;
  }

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    if (!table.equalsIgnoreCase("audit_head") || after == null || !grows(before, after)) {
      throw new SQLException(
          "The audit record is only added to: a change of %s is refused".formatted(table),
          NO_PRIVILEGE);
    }
  }

  private static boolean grows(Object[] before, Object[] after) {
    long from = before[PLACE] == null ? 0 : ((Number) before[PLACE]).longValue();
    return Objects.equals(before[STREAM], after[STREAM])
        && after[PLACE] != null
        && ((Number) after[PLACE]).longValue() > from;
  }
}
