package org.quantock.application.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Person;
import org.quantock.domain.shared.PersonId;

/** People in memory, for tests of use cases. */
public final class InMemoryPeople implements People {

  private final Map<PersonId, Person> people = new LinkedHashMap<>();

  @Override
  public void add(Person person) {
    people.put(person.id(), person);
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return Optional.ofNullable(people.get(id));
  }

  @Override
  public Optional<Person> named(String userName) {
    return people.values().stream()
        .filter(p -> p.userName().equals(Person.normalised(userName)))
        .findFirst();
  }

  @Override
  public long count() {
    return people.size();
  }
}
