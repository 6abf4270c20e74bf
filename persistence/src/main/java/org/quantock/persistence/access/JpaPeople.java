package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Person;
import org.quantock.domain.shared.PersonId;

/** People in the database. */
@ApplicationScoped
public class JpaPeople implements People {

  @PersistenceContext private EntityManager em;

  protected JpaPeople() {}

  public JpaPeople(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Person person) {
    em.persist(person);
    em.flush();
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return Optional.ofNullable(em.find(Person.class, id));
  }

  @Override
  public Optional<Person> named(String userName) {
    return em.createQuery("from Person p where p.userName = :name", Person.class)
        .setParameter("name", Person.normalised(userName))
        .getResultStream()
        .findFirst();
  }

  @Override
  public long count() {
    return em.createQuery("select count(*) from Person p", Long.class).getSingleResult();
  }
}
