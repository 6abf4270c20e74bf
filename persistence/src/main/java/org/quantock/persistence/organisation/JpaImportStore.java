package org.quantock.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
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
  public void keep(ImportId file, byte[] content, List<PlannedLine> preview) {
    em.flush();
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              keepContent(connection, file, content);
              keepPreview(connection, file, preview);
            });
  }

  private static void keepContent(Connection connection, ImportId file, byte[] content)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into import_content (import_file, piece, bytes) values (?, ?, ?)")) {
      for (int from = 0, piece = 0; from < content.length; from += PIECE, piece++) {
        insert.setObject(1, file.value());
        insert.setInt(2, piece);
        insert.setBytes(
            3, Arrays.copyOfRange(content, from, Math.min(from + PIECE, content.length)));
        insert.executeUpdate();
      }
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
  public byte[] content(ImportId file) {
    List<?> pieces =
        em.createNativeQuery(
                "select bytes from import_content where import_file = :file order by piece",
                byte[].class)
            .setParameter("file", file.value())
            .getResultList();
    var whole = new ByteArrayOutputStream();
    pieces.forEach(piece -> whole.writeBytes((byte[]) piece));
    return whole.toByteArray();
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
