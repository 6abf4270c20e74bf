package org.quantock.persistence.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.quantock.application.scheme.SchemeQueries;
import org.quantock.application.scheme.SchemeRow;
import org.quantock.domain.scheme.SchemeState;

/** The projections of schemes, by HQL. */
@ApplicationScoped
public class JpaSchemeQueries implements SchemeQueries {

  @PersistenceContext private EntityManager em;

  protected JpaSchemeQueries() {}

  public JpaSchemeQueries(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<SchemeRow> list(boolean withConfiguring) {
    return em.createQuery(
            """
            select s.code.value, s.name, s.commissioner.value, s.areaTeam.value, s.startsOn,
                   s.endsOn, s.state
            from Scheme s
            where :all = true or s.state <> :configuring
            order by s.startsOn desc, s.code.value
            """,
            SchemeRow.class)
        .setParameter("all", withConfiguring)
        .setParameter("configuring", SchemeState.CONFIGURING)
        .getResultList();
  }
}
