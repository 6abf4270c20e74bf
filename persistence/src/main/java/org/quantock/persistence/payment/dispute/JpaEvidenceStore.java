package org.quantock.persistence.payment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import org.quantock.application.payment.dispute.EvidenceStore;
import org.quantock.domain.payment.dispute.EvidenceId;
import org.quantock.domain.shared.NotFound;

/** The bytes of attached files, in pieces. */
@ApplicationScoped
public class JpaEvidenceStore implements EvidenceStore {

  private static final int PIECE = 512 * 1024;

  @PersistenceContext private EntityManager em;

  protected JpaEvidenceStore() {}

  public JpaEvidenceStore(EntityManager em) {
    this.em = em;
  }

  @Override
  public void keep(EvidenceId file, byte[] content) {
    em.flush();
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              try (PreparedStatement insert =
                  connection.prepareStatement(
                      "insert into dispute_evidence_content (evidence, piece, bytes)"
                          + " values (?, ?, ?)")) {
                for (int from = 0, piece = 0; from < content.length; from += PIECE, piece++) {
                  insert.setObject(1, file.value());
                  insert.setInt(2, piece);
                  insert.setBytes(
                      3, Arrays.copyOfRange(content, from, Math.min(from + PIECE, content.length)));
                  insert.executeUpdate();
                }
              }
            });
  }

  @Override
  public byte[] content(EvidenceId file) {
    List<?> pieces =
        em.createNativeQuery(
                "select bytes from dispute_evidence_content where evidence = :file order by piece",
                byte[].class)
            .setParameter("file", file.value())
            .getResultList();
    if (pieces.isEmpty()) {
      throw new NotFound("There is no such file.");
    }
    var whole = new ByteArrayOutputStream();
    pieces.forEach(piece -> whole.writeBytes((byte[]) piece));
    return whole.toByteArray();
  }
}
