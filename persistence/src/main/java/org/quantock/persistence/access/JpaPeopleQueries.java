package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.quantock.application.access.PeopleQueries;
import org.quantock.application.access.PersonRow;
import org.quantock.domain.access.Person;

/** Lists of people from the database. */
@ApplicationScoped
public class JpaPeopleQueries implements PeopleQueries {

  @PersistenceContext private EntityManager em;

  protected JpaPeopleQueries() {}

  public JpaPeopleQueries(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<PersonRow> accounts() {
    return em.createQuery(
            """
            from Person p where p.passwordHash is not null
              or exists (select i from ExternalIdentity i where i.person = p.id)
            order by p.organisation.value, p.name
            """,
            Person.class)
        .getResultStream()
        .map(PersonRow::of)
        .toList();
  }
}
