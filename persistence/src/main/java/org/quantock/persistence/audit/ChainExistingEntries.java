package org.quantock.persistence.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.quantock.domain.audit.ChainHead;
import org.quantock.domain.audit.ChainLink;

/**
 * Links the entries that an older installation has into chains (AUD-7), in the order in which they
 * were added. What was done to them before that cannot be found out any more.
 */
public final class ChainExistingEntries implements JavaMigration {

  private static final int AT_ONCE = 1000;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("20261126.71");
  }

  @Override
  public String getDescription() {
    return "chain existing entries";
  }

  /** Of what it does, so that a change of it would be noticed. */
  @Override
  public Integer getChecksum() {
    return 1;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Map<String, ChainHead> heads = new TreeMap<>();
    Connection connection = context.getConnection();
    try (Statement asking = connection.createStatement();
        PreparedStatement linking =
            connection.prepareStatement(
                "update audit_entry set stream = ?, place = ?, hash = ? where id = ?")) {
      asking.setFetchSize(AT_ONCE);
      int waiting = 0;
      try (ResultSet entry =
          asking.executeQuery(
              """
              select id, recorded_at, business_date, person, person_name, organisation, roles,
                     address, request, action, outcome, subject_kind, subject, sentence, changes,
                     reason
              from audit_entry order by id
              """)) {
        while (entry.next()) {
          String stream = entry.getString("organisation");
          ChainHead head = heads.getOrDefault(stream, ChainHead.start(stream));
          ChainHead next = link(head, entry);
          heads.put(stream, next);
          linking.setString(1, stream);
          linking.setLong(2, next.length());
          linking.setString(3, next.hash());
          linking.setLong(4, entry.getLong("id"));
          linking.addBatch();
          if (++waiting % AT_ONCE == 0) {
            linking.executeBatch();
          }
        }
      }
      linking.executeBatch();
    }
    keep(connection, heads);
  }

  /** The fields in the order of the canonical form, as {@code AuditEntry.hashAfter} has them. */
  private static ChainHead link(ChainHead head, ResultSet entry) throws SQLException {
    long place = head.length() + 1;
    String hash =
        ChainLink.hash(
            head.hash(),
            List.of(
                head.stream(),
                place,
                entry.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                entry.getObject("business_date", LocalDate.class),
                entry.getObject("person", UUID.class),
                entry.getString("person_name"),
                entry.getString("organisation"),
                entry.getString("roles"),
                entry.getString("address"),
                entry.getString("request"),
                entry.getString("action"),
                entry.getString("outcome"),
                entry.getString("subject_kind"),
                entry.getString("subject"),
                entry.getString("sentence"),
                entry.getString("changes"),
                entry.getString("reason")));
    return new ChainHead(head.stream(), place, hash);
  }

  private static void keep(Connection connection, Map<String, ChainHead> heads)
      throws SQLException {
    try (PreparedStatement adding =
        connection.prepareStatement(
            "insert into audit_head (stream, place, hash) values (?, ?, ?)")) {
      for (ChainHead head : heads.values()) {
        adding.setString(1, head.stream());
        adding.setLong(2, head.length());
        adding.setString(3, head.hash());
        adding.executeUpdate();
      }
    }
  }
}
