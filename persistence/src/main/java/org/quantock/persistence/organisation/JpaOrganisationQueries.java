package org.quantock.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.quantock.application.organisation.BodyRow;
import org.quantock.application.organisation.OrganisationQueries;
import org.quantock.application.organisation.PracticeRow;

/** Lists of organisations from the database. */
@ApplicationScoped
public class JpaOrganisationQueries implements OrganisationQueries {

  private static final String WANTED =
      """
      from Practice p
      where (:words = '' or locate(:words, lower(p.code.value)) > 0
                         or locate(:words, lower(p.name)) > 0)
        and (:locality = '' or p.locality = :locality)
        and (:closed = true or (p.closed is null and p.dormant = false))
      """;

  @PersistenceContext private EntityManager em;

  protected JpaOrganisationQueries() {}

  public JpaOrganisationQueries(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<PracticeRow> practices(Search search, int offset, int limit) {
    return wanted(
            """
            select new org.quantock.application.organisation.PracticeRow(
              p.code.value, p.name, p.contractType, coalesce(p.commissioner.value, ''),
              coalesce(p.locality, ''), p.closed, p.dormant, p.madeUp)
            """
                + WANTED
                + "order by p.code.value",
            search,
            PracticeRow.class)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long countPractices(Search search) {
    return wanted("select count(*) " + WANTED, search, Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> wanted(String query, Search search, Class<T> answer) {
    return em.createQuery(query, answer)
        .setParameter("words", search.words().strip().toLowerCase(Locale.ROOT))
        .setParameter("locality", search.locality())
        .setParameter("closed", search.closed());
  }

  @Override
  public List<String> localities() {
    return em.createQuery(
            """
            select distinct p.locality from Practice p
            where p.locality is not null order by p.locality
            """,
            String.class)
        .getResultList();
  }

  @Override
  public List<BodyRow> bodies() {
    return em.createQuery(
            """
            select new org.quantock.application.organisation.BodyRow(
              b.code.value, b.name, b.kind, b.madeUp)
            from Body b order by b.kind, b.code.value
            """,
            BodyRow.class)
        .getResultList();
  }
}
