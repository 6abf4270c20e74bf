package org.quantock.persistence.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.event.spi.EventSource;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.audit.ChainHead;

/**
 * Links the entries of one transaction into their chains and stores them, as the last thing before
 * it is committed. The heads are locked for that moment alone, after everything else is written and
 * in the order of their streams: whoever holds one waits for nothing but its commit, so nobody
 * waits in a circle, and the entries of a long transaction do not hold up those of others.
 */
final class Chaining implements BeforeTransactionCompletionProcess {

  private static final Map<SessionImplementor, Chaining> WAITING =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final List<AuditEntry> entries = new ArrayList<>();

  private Chaining() {}

  /** Adds an entry to what the transaction of the session stores at its end. */
  static void atTheEndOf(SessionImplementor session, AuditEntry entry) {
    WAITING
        .computeIfAbsent(
            session,
            each -> {
              var chaining = new Chaining();
              var queue = ((EventSource) each).getActionQueue();
              queue.registerProcess(chaining);
              queue.registerProcess((committed, ended) -> WAITING.remove(each));
              return chaining;
            })
        .entries
        .add(entry);
  }

  @Override
  public void doBeforeTransactionCompletion(SessionImplementor session) {
    session.flush();
    store(session);
  }

  private void store(SessionImplementor session) {
    Map<String, List<AuditEntry>> byStream = new TreeMap<>();
    entries.forEach(
        entry -> byStream.computeIfAbsent(entry.stream(), stream -> new ArrayList<>()).add(entry));
    Map<String, ChainHead> heads = new TreeMap<>();
    session.doWork(
        connection -> {
          for (String stream : byStream.keySet()) {
            heads.put(stream, locked(connection, stream));
          }
        });
    byStream.forEach(
        (stream, added) -> {
          for (AuditEntry entry : added) {
            heads.put(stream, entry.link(heads.get(stream)));
            session.persist(entry);
          }
        });
    session.flush();
    session.doWork(
        connection -> {
          for (ChainHead head : heads.values()) {
            move(connection, head);
          }
        });
  }

  private static ChainHead locked(Connection connection, String stream) throws SQLException {
    ChainHead head = lock(connection, stream);
    if (head == null) {
      begin(connection, stream);
      head = lock(connection, stream);
    }
    return head;
  }

  private static ChainHead lock(Connection connection, String stream) throws SQLException {
    try (PreparedStatement asking =
        connection.prepareStatement(
            "select place, hash from audit_head where stream = ? for update")) {
      asking.setString(1, stream);
      try (ResultSet found = asking.executeQuery()) {
        return found.next()
            ? new ChainHead(stream, found.getLong("place"), found.getString("hash"))
            : null;
      }
    }
  }

  /** A stream's first entry. Whoever else begins it at the same moment is waited for. */
  private static void begin(Connection connection, String stream) throws SQLException {
    boolean postgresql = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    String statement =
        postgresql
            ? "insert into audit_head (stream, hash) values (?, ?) on conflict do nothing"
            : """
              merge into audit_head h using (values (?, ?)) as v (stream, hash)
              on h.stream = v.stream
              when not matched then insert (stream, hash) values (v.stream, v.hash)
              """;
    ChainHead start = ChainHead.start(stream);
    try (PreparedStatement adding = connection.prepareStatement(statement)) {
      adding.setString(1, start.stream());
      adding.setString(2, start.hash());
      adding.executeUpdate();
    } catch (SQLException e) {
      // H2 has no way to say "unless it is there": the one who was faster has made the row.
      if (postgresql || !e.getSQLState().startsWith("23")) {
        throw e;
      }
    }
  }

  private static void move(Connection connection, ChainHead head) throws SQLException {
    try (PreparedStatement moving =
        connection.prepareStatement("update audit_head set place = ?, hash = ? where stream = ?")) {
      moving.setLong(1, head.length());
      moving.setString(2, head.hash());
      moving.setString(3, head.stream());
      moving.executeUpdate();
    }
  }
}
