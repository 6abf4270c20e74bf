package org.quantock.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;
import org.quantock.application.organisation.FileContent;
import org.quantock.application.organisation.ImportDifference;
import org.quantock.application.organisation.ImportRow;
import org.quantock.application.organisation.ImportStore;
import org.quantock.application.organisation.PlannedLine;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.LineOutcome;

/** The content and preview of uploaded files, written in batches by JDBC. */
@ApplicationScoped
public class JpaImportStore implements ImportStore {

  private static final int PIECE = 512 * 1024;
  private static final int BATCH = 500;

  @PersistenceContext private EntityManager em;

  protected JpaImportStore() {}

  public JpaImportStore(EntityManager em) {
    this.em = em;
  }

  @Override
  public void keepContent(ImportId file, FileContent content) {
    em.flush();
    em.unwrap(Session.class).doWork(connection -> keepContent(connection, file, content));
  }

  @Override
  public void keepPreview(
      ImportId file, List<PlannedLine> lines, List<ImportDifference> differences) {
    em.flush();
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              keepPreview(connection, file, lines);
              keepDifferences(connection, file, differences);
            });
  }

  private static void keepContent(Connection connection, ImportId file, FileContent content)
      throws SQLException {
    try (InputStream bytes = content.open();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into import_content (import_file, piece, bytes) values (?, ?, ?)")) {
      int piece = 0;
      for (byte[] next = bytes.readNBytes(PIECE); next.length > 0; next = bytes.readNBytes(PIECE)) {
        insert.setObject(1, file.value());
        insert.setInt(2, piece++);
        insert.setBytes(3, next);
        insert.executeUpdate();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keepDifferences(
      Connection connection, ImportId file, List<ImportDifference> differences)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into import_difference (import_file, position, line, subject, published, computed)
            values (?, ?, ?, ?, ?, ?)
            """)) {
      for (int i = 0; i < differences.size(); i++) {
        ImportDifference difference = differences.get(i);
        insert.setObject(1, file.value());
        insert.setInt(2, i);
        insert.setInt(3, difference.line());
        insert.setString(4, difference.subject());
        insert.setString(5, difference.published());
        insert.setString(6, difference.computed());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void keepPreview(Connection connection, ImportId file, List<PlannedLine> preview)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into import_line
              (import_file, position, line, outcome, subject, detail, place, given)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      for (int i = 0; i < preview.size(); i++) {
        PlannedLine line = preview.get(i);
        insert.setObject(1, file.value());
        insert.setInt(2, i);
        insert.setInt(3, line.line());
        insert.setString(4, line.outcome().name());
        insert.setString(5, line.subject());
        insert.setString(6, line.detail());
        insert.setString(7, line.column());
        insert.setString(8, line.given());
        insert.addBatch();
        if ((i + 1) % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  @Override
  public FileContent content(ImportId file) {
    Number length =
        (Number)
            em.createNativeQuery(
                    """
                    select coalesce(sum(octet_length(bytes)), 0) from import_content
                    where import_file = :file
                    """)
                .setParameter("file", file.value())
                .getSingleResult();
    return new FileContent() {
      @Override
      public InputStream open() {
        return new Pieces(file);
      }

      @Override
      public long length() {
        return length.longValue();
      }
    };
  }

  /** The bytes of a file as a stream that holds one piece at a time. */
  private final class Pieces extends InputStream {

    private final ImportId file;
    private byte[] piece = {};
    private int next;
    private int at;

    Pieces(ImportId file) {
      this.file = file;
    }

    private boolean isAtEnd() {
      if (at == piece.length) {
        List<?> found =
            em.createNativeQuery(
                    "select bytes from import_content where import_file = :file and piece = :piece",
                    byte[].class)
                .setParameter("file", file.value())
                .setParameter("piece", next++)
                .getResultList();
        piece = found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
        at = 0;
      }
      return piece.length == 0;
    }

    @Override
    public int read() {
      return isAtEnd() ? -1 : piece[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (length == 0) {
        return 0;
      } else if (isAtEnd()) {
        return -1;
      }
      int taken = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, into, offset, taken);
      at += taken;
      return taken;
    }
  }

  @Override
  public void forgetContent(ImportId file) {
    em.createNativeQuery("delete from import_content where import_file = :file")
        .setParameter("file", file.value())
        .executeUpdate();
  }

  @Override
  public List<PlannedLine> lines(ImportId file, LineOutcome outcome, int offset, int limit) {
    List<?> rows =
        em.createNativeQuery(
                """
                select line, outcome, subject, detail, place, given from import_line
                where import_file = :file and (:outcome = '' or outcome = :outcome)
                order by position
                """,
                Object[].class)
            .setParameter("file", file.value())
            .setParameter("outcome", outcome == null ? "" : outcome.name())
            .setFirstResult(offset)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(row -> line((Object[]) row)).toList();
  }

  @Override
  public int countLines(ImportId file, LineOutcome outcome) {
    Number count =
        (Number)
            em.createNativeQuery(
                    """
                    select count(*) from import_line
                    where import_file = :file and (:outcome = '' or outcome = :outcome)
                    """)
                .setParameter("file", file.value())
                .setParameter("outcome", outcome == null ? "" : outcome.name())
                .getSingleResult();
    return count.intValue();
  }

  @Override
  public List<ImportDifference> differences(ImportId file) {
    List<?> rows =
        em.createNativeQuery(
                """
                select line, subject, published, computed from import_difference
                where import_file = :file order by position
                """,
                Object[].class)
            .setParameter("file", file.value())
            .getResultList();
    return rows.stream().map(row -> difference((Object[]) row)).toList();
  }

  private static ImportDifference difference(Object[] row) {
    return new ImportDifference(
        ((Number) row[0]).intValue(), (String) row[1], (String) row[2], (String) row[3]);
  }

  private static PlannedLine line(Object[] row) {
    return new PlannedLine(
        ((Number) row[0]).intValue(),
        LineOutcome.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5]);
  }

  @Override
  public List<ImportRow> newest(int limit) {
    return em.createQuery("from ImportFile f order by f.uploadedAt desc", ImportFile.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(ImportRow::of)
        .toList();
  }
}
