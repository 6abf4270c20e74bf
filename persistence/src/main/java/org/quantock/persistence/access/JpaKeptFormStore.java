package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.application.access.KeptFormStore;
import org.quantock.domain.shared.PersonId;

/** Sealed forms in the database, so that they are there on every node. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JpaKeptFormStore implements KeptFormStore {

  @PersistenceContext private EntityManager em;

  protected JpaKeptFormStore() {}

  public JpaKeptFormStore(EntityManager em) {
    this.em = em;
  }

  @Override
  public void keep(Row row, Instant forgetBefore) {
    em.createNativeQuery("delete from kept_form where kept_at < :before")
        .setParameter("before", forgetBefore.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    em.createNativeQuery(
            """
            insert into kept_form (name, person, path, content, kept_at)
            values (:name, :person, :path, :content, :at)
            """)
        .setParameter("name", row.name())
        .setParameter("person", row.person().value())
        .setParameter("path", row.path())
        .setParameter("content", row.content())
        .setParameter("at", row.keptAt().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  @Override
  public Optional<Row> find(String name) {
    List<?> rows =
        em.createNativeQuery(
                """
                select cast(person as varchar(36)), path, content, kept_at from kept_form
                where name = :name
                """)
            .setParameter("name", name)
            .getResultList();
    return rows.stream().findFirst().map(row -> row(name, (Object[]) row));
  }

  private static Row row(String name, Object[] columns) {
    Object at = columns[3];
    return new Row(
        name,
        new PersonId(UUID.fromString((String) columns[0])),
        (String) columns[1],
        (String) columns[2],
        at instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) at);
  }
}
