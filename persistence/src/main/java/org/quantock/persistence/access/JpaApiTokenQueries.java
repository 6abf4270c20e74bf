package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.quantock.application.access.ApiTokenQueries;
import org.quantock.application.access.ApiTokenRow;
import org.quantock.domain.access.ApiToken;
import org.quantock.domain.access.Person;

/** Lists of API tokens from the database. */
@ApplicationScoped
public class JpaApiTokenQueries implements ApiTokenQueries {

  @PersistenceContext private EntityManager em;

  protected JpaApiTokenQueries() {}

  public JpaApiTokenQueries(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<ApiTokenRow> kept() {
    return em.createQuery(
            """
            select t, p from ApiToken t, Person p
            where p.id = t.person and p.active and t.revokedAt is null
            order by p.organisation.value, p.name, t.madeAt desc
            """,
            Object[].class)
        .getResultStream()
        .map(pair -> ApiTokenRow.of((ApiToken) pair[0], (Person) pair[1]))
        .toList();
  }
}
