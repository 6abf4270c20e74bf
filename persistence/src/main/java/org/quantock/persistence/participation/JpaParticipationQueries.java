package org.quantock.persistence.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.quantock.application.participation.LapsedRow;
import org.quantock.application.participation.OfferRow;
import org.quantock.application.participation.ParticipationQueries;
import org.quantock.application.participation.UptakeRow;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.scheme.SchemeCode;

/** The projections of participations, by HQL. */
@ApplicationScoped
public class JpaParticipationQueries implements ParticipationQueries {

  @PersistenceContext private EntityManager em;

  protected JpaParticipationQueries() {}

  public JpaParticipationQueries(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<UptakeRow> uptake(SchemeCode scheme) {
    return em.createQuery(
            """
            select new org.quantock.application.participation.UptakeRow(
                   p.practice.value, r.name, coalesce(r.locality, ''), p.state, p.byDefault,
                   p.respondBy, p.decidedOn, p.seen)
            from Participation p
            join Practice r on r.code = p.practice
            where p.scheme = :scheme
            order by coalesce(r.locality, ''), p.practice.value
            """,
            UptakeRow.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  @Override
  public List<OfferRow> offers(PracticeCode practice) {
    return em.createQuery(
            """
            select new org.quantock.application.participation.OfferRow(
                   cast(p.id.value as string), s.code.value, s.name, s.startsOn, s.endsOn, p.state,
                   p.byDefault, p.offeredOn, p.respondBy, p.decidedOn)
            from Participation p
            join Scheme s on s.code = p.scheme
            where p.practice = :practice
            order by p.offeredOn desc, s.code.value
            """,
            OfferRow.class)
        .setParameter("practice", practice)
        .getResultList();
  }

  @Override
  public List<LapsedRow> lapsed(OrganisationCode manager, LocalDate today) {
    return em.createQuery(
            """
            select new org.quantock.application.participation.LapsedRow(s.code.value, s.name, count(*))
            from Participation p
            join Scheme s on s.code = p.scheme
            where p.state = :offered and p.respondBy < :today
              and (s.areaTeam = :manager or s.commissioner = :manager)
            group by s.code.value, s.name
            order by s.code.value
            """,
            LapsedRow.class)
        .setParameter("offered", ParticipationState.OFFERED)
        .setParameter("today", today)
        .setParameter("manager", manager)
        .getResultList();
  }
}
