package org.quantock.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;

/** Practices in the database. */
@ApplicationScoped
public class JpaPractices implements Practices {

  /** How many codes one query asks for. */
  private static final int CHUNK = 1000;

  @PersistenceContext private EntityManager em;

  protected JpaPractices() {}

  public JpaPractices(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Practice practice) {
    em.persist(practice);
    em.flush();
  }

  @Override
  public Optional<Practice> find(PracticeCode code) {
    return Optional.ofNullable(em.find(Practice.class, code));
  }

  @Override
  public Map<PracticeCode, Practice> findAll(Collection<PracticeCode> codes) {
    List<String> wanted = codes.stream().map(PracticeCode::value).distinct().toList();
    Map<PracticeCode, Practice> found = new HashMap<>();
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      em.createQuery(
              """
              select distinct p from Practice p left join fetch p.listSizes
              where p.code.value in :codes
              """,
              Practice.class)
          .setParameter("codes", wanted.subList(from, Math.min(from + CHUNK, wanted.size())))
          .getResultList()
          .forEach(practice -> found.put(practice.code(), practice));
    }
    return found;
  }

  @Override
  public List<Practice> commissionedBy(OrganisationCode commissioner) {
    return em.createQuery(
            """
            select distinct p from Practice p left join fetch p.listSizes
            where p.commissioner.value = :commissioner
            order by p.code.value
            """,
            Practice.class)
        .setParameter("commissioner", commissioner.value())
        .getResultList();
  }

  @Override
  public List<PracticeCode> codes() {
    return em.createQuery("select p.code.value from Practice p order by p.code.value", String.class)
        .getResultStream()
        .map(PracticeCode::new)
        .toList();
  }

  @Override
  public void addAll(Collection<Practice> practices) {
    practices.forEach(em::persist);
    em.flush();
  }

  @Override
  public void addByCode(Collection<PracticeCode> codes) {
    em.flush();
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              try (PreparedStatement insert =
                  connection.prepareStatement(
                      """
                      insert into practice (code, name, contract_type, dormant, made_up, version)
                      values (?, ?, 'UNKNOWN', false, false, 0)
                      """)) {
                int waiting = 0;
                for (PracticeCode code : codes) {
                  insert.setString(1, code.value());
                  insert.setString(2, Practice.knownByCode(code).name());
                  insert.addBatch();
                  if (++waiting % CHUNK == 0) {
                    insert.executeBatch();
                  }
                }
                insert.executeBatch();
              }
            });
  }

  @Override
  public void flush() {
    em.flush();
  }
}
