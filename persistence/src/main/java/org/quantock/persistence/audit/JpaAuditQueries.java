package org.quantock.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.quantock.application.audit.AuditQueries;
import org.quantock.application.audit.AuditRow;
import org.quantock.application.audit.AuditSearch;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.audit.ChainHead;

/** The audit record as it is read. */
@ApplicationScoped
public class JpaAuditQueries implements AuditQueries {

  private static final int AT_ONCE = 1000;

  /** Outside what people work with: the years 1 and 9999. */
  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

  private static final String SEARCH =
      """
      from AuditEntry e
      where (:person = '' or locate(:person, lower(e.personName)) > 0)
        and (:organisation = '' or e.organisation.value = :organisation
             or locate(:organisation, e.sentence) > 0)
        and (:kind = '' or e.subjectKind = :kind)
        and (:subject = '' or e.subject = :subject)
        and (:reference = '' or e.request = :reference)
        and (:words = '' or locate(:words, lower(e.sentence)) > 0
             or locate(:words, lower(e.action)) > 0
             or locate(:words, lower(e.reason)) > 0
             or locate(:words, lower(e.subject)) > 0)
        and (:refusedOnly = false or e.outcome = org.quantock.domain.audit.Outcome.REFUSED)
        and e.recordedAt >= :from and e.recordedAt < :to
      """;

  @PersistenceContext private EntityManager em;

  protected JpaAuditQueries() {}

  public JpaAuditQueries(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<AuditRow> found(AuditSearch search, int offset, int limit) {
    return asked(em.createQuery(SEARCH + "order by e.id desc", AuditEntry.class), search)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultStream()
        .map(AuditRow::of)
        .toList();
  }

  @Override
  public long count(AuditSearch search) {
    return asked(em.createQuery("select count(e) " + SEARCH, Long.class), search).getSingleResult();
  }

  private static <T> TypedQuery<T> asked(TypedQuery<T> query, AuditSearch search) {
    LocalDate from = search.from() == null ? EARLIEST : search.from();
    LocalDate to = search.to() == null ? LATEST : search.to();
    return query
        .setParameter("person", search.person())
        .setParameter("organisation", search.organisation())
        .setParameter("kind", search.kind())
        .setParameter("subject", search.subject())
        .setParameter("reference", search.reference())
        .setParameter("words", search.words())
        .setParameter("refusedOnly", search.refusedOnly())
        .setParameter("from", from.atStartOfDay(ZoneOffset.UTC).toInstant())
        .setParameter("to", to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  @Override
  public Optional<AuditRow> find(long id) {
    return Optional.ofNullable(em.find(AuditEntry.class, id)).map(AuditRow::of);
  }

  @Override
  public List<AuditRow> about(String subjectKind, String subject) {
    return em.createQuery(
            "from AuditEntry e where e.subjectKind = :kind and e.subject = :subject order by e.id",
            AuditEntry.class)
        .setParameter("kind", subjectKind)
        .setParameter("subject", subject)
        .getResultStream()
        .map(AuditRow::of)
        .toList();
  }

  @Override
  public Optional<AuditRow> newest(String action) {
    return em.createQuery(
            "from AuditEntry e where e.action = :action order by e.id desc", AuditEntry.class)
        .setParameter("action", action)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(AuditRow::of);
  }

  @Override
  public List<ChainHead> heads() {
    List<?> rows =
        em.createNativeQuery(
                "select stream, place, hash from audit_head where place is not null order by stream")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new ChainHead(row[0].toString(), ((Number) row[1]).longValue(), row[2].toString()))
        .toList();
  }

  @Override
  public void each(Consumer<AuditEntry> reader) {
    try (Stream<AuditEntry> entries =
        em.createQuery("from AuditEntry e order by e.stream, e.place", AuditEntry.class)
            .setHint("org.hibernate.fetchSize", AT_ONCE)
            .setHint("org.hibernate.readOnly", true)
            .getResultStream()) {
      entries.forEach(
          entry -> {
            em.detach(entry);
            reader.accept(entry);
          });
    }
  }
}
