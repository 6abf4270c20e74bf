package org.quantock.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportFiles;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportState;
import org.quantock.domain.shared.Stale;

/** Uploaded files in the database. */
@ApplicationScoped
public class JpaImportFiles implements ImportFiles {

  @PersistenceContext private EntityManager em;

  protected JpaImportFiles() {}

  public JpaImportFiles(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(ImportFile file) {
    em.persist(file);
    em.flush();
  }

  @Override
  public Optional<ImportFile> find(ImportId id) {
    return Optional.ofNullable(em.find(ImportFile.class, id));
  }

  @Override
  public void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new Stale("Someone else has just started or ended this import.");
    }
  }

  @Override
  public Optional<ImportFile> lastImported(ImportKind kind, String indicatorSet) {
    return em.createQuery(
            """
            from ImportFile f
            where f.kind = :kind and f.options.indicatorSet = :set and f.state = :imported
            order by f.finishedAt desc
            """,
            ImportFile.class)
        .setParameter("kind", kind)
        .setParameter("set", indicatorSet)
        .setParameter("imported", ImportState.IMPORTED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public int discardPreviews(Instant before) {
    List<ImportId> old =
        em.createQuery(
                """
                select f.id from ImportFile f
                where f.uploadedAt < :before and f.state in (:ready, :refused)
                """,
                ImportId.class)
            .setParameter("before", before)
            .setParameter("ready", ImportState.READY)
            .setParameter("refused", ImportState.REFUSED)
            .getResultList();
    for (ImportId id : old) {
      for (String table :
          List.of("import_content", "import_line", "import_difference", "import_progress")) {
        em.createNativeQuery("delete from " + table + " where import_file = :id")
            .setParameter("id", id.value())
            .executeUpdate();
      }
      em.remove(em.getReference(ImportFile.class, id));
    }
    em.flush();
    return old.size();
  }
}
