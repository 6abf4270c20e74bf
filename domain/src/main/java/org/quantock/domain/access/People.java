package org.quantock.domain.access;

import java.util.Optional;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;

/** The people on record. */
public interface People {

  void add(Person person);

  Optional<Person> find(PersonId id);

  /** By user name, without regard to case. */
  Optional<Person> named(String userName);

  long count();

  default Person get(PersonId id) {
    return find(id).orElseThrow(() -> NotFound.of("person", id));
  }
}
