package org.quantock.persistence.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.quantock.domain.evaluation.DataRelease;
import org.quantock.domain.evaluation.DataReleaseId;
import org.quantock.domain.evaluation.DataReleases;
import org.quantock.domain.scheme.SchemeCode;

/** Data releases in the database; this class has no way to change or remove one (EVA-5). */
@ApplicationScoped
public class JpaDataReleases implements DataReleases {

  @PersistenceContext private EntityManager em;

  protected JpaDataReleases() {}

  public JpaDataReleases(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(DataRelease release) {
    em.persist(release);
    em.flush();
  }

  @Override
  public Optional<DataRelease> find(DataReleaseId id) {
    return Optional.ofNullable(em.find(DataRelease.class, id));
  }

  @Override
  public int newestNumber(SchemeCode scheme) {
    return em.createQuery(
            "select coalesce(max(d.number), 0) from DataRelease d where d.scheme = :scheme",
            Integer.class)
        .setParameter("scheme", scheme)
        .getSingleResult();
  }
}
