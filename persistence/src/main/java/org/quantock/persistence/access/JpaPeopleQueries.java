package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.quantock.application.access.EmergencyRow;
import org.quantock.application.access.PeopleQueries;
import org.quantock.application.access.PersonRow;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.RoleGrant;
import org.quantock.domain.organisation.OrganisationCode;

/** Lists of people from the database. */
@ApplicationScoped
public class JpaPeopleQueries implements PeopleQueries {

  @PersistenceContext private EntityManager em;

  protected JpaPeopleQueries() {}

  public JpaPeopleQueries(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<PersonRow> accounts(LocalDate today, Instant now) {
    return rows(
        em.createQuery(
            """
            select distinct p from Person p left join fetch p.grants
            where p.passwordHash is not null
              or exists (select i from ExternalIdentity i where i.person = p.id)
            order by p.organisation.value, p.name
            """,
            Person.class),
        today,
        now);
  }

  @Override
  public List<PersonRow> accountsOf(OrganisationCode organisation, LocalDate today, Instant now) {
    return rows(
        em.createQuery(
                """
                select distinct p from Person p left join fetch p.grants
                where p.organisation = :organisation
                  or exists (select 1 from Person q join q.grants g
                             where q.id = p.id and g.organisation = :organisation)
                order by p.name
                """,
                Person.class)
            .setParameter("organisation", organisation),
        today,
        now);
  }

  private static List<PersonRow> rows(TypedQuery<Person> people, LocalDate today, Instant now) {
    return people.getResultStream().map(person -> PersonRow.of(person, today, now)).toList();
  }

  @Override
  public List<EmergencyRow> emergencies() {
    return em.createQuery(
            """
            select p, g from Person p join p.grants g
            where g.expiresAt is not null
            order by g.grantedAt desc
            """,
            Object[].class)
        .getResultStream()
        .map(pair -> EmergencyRow.of((Person) pair[0], (RoleGrant) pair[1]))
        .toList();
  }
}
