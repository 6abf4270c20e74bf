package org.quantock.application.access;

import java.util.Set;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;

/** One account as listed. */
public record PersonRow(
    String id, String userName, String name, String organisation, Set<Role> roles, boolean active) {

  public static PersonRow of(Person person) {
    return new PersonRow(
        person.id().toString(),
        person.userName(),
        person.name(),
        person.organisation().value(),
        person.asActor().roles(),
        person.isActive());
  }

  /** The roles as people say them. */
  public String roleTitles() {
    return String.join(", ", roles.stream().map(Role::title).sorted().toList());
  }
}
