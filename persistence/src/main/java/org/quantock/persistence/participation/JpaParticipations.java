package org.quantock.persistence.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.persistence.organisation.PracticeRange;

/** Participations in the database. */
@ApplicationScoped
public class JpaParticipations implements Participations {

  @PersistenceContext private EntityManager em;

  protected JpaParticipations() {}

  public JpaParticipations(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Participation participation) {
    em.persist(participation);
    em.flush();
  }

  @Override
  public Optional<Participation> find(ParticipationId id) {
    return Optional.ofNullable(em.find(Participation.class, id));
  }

  @Override
  public Optional<Participation> of(SchemeCode scheme, PracticeCode practice) {
    return em.createQuery(
            "from Participation p where p.scheme = :scheme and p.practice = :practice",
            Participation.class)
        .setParameter("scheme", scheme)
        .setParameter("practice", practice)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Participation> of(SchemeCode scheme) {
    return em.createQuery(
            "select distinct p from Participation p left join fetch p.spells"
                + " left join fetch p.takeovers"
                + " where p.scheme = :scheme order by p.practice.value",
            Participation.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  @Override
  public List<Participation> of(SchemeCode scheme, Collection<PracticeCode> practices) {
    if (practices.isEmpty()) {
      return List.of();
    }
    var range = new PracticeRange(practices);
    return range
        .bind(
            em.createQuery(
                "select distinct p from Participation p left join fetch p.spells"
                    + " left join fetch p.takeovers where p.scheme = :scheme and "
                    + PracticeRange.within("p.practice.value")
                    + " order by p.practice.value",
                Participation.class))
        .setParameter("scheme", scheme)
        .getResultStream()
        .filter(part -> range.has(part.practice()))
        .toList();
  }

  @Override
  public List<Participation> of(PracticeCode practice) {
    return em.createQuery(
            "select distinct p from Participation p left join fetch p.spells"
                + " left join fetch p.takeovers"
                + " where p.practice = :practice order by p.offeredOn desc",
            Participation.class)
        .setParameter("practice", practice)
        .getResultList();
  }
}
