package org.quantock.application.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.RoleGrant;

/** One account as listed. */
public record PersonRow(
    String id, String userName, String name, String organisation, Set<Role> roles, boolean active) {

  /** With the roles that the person holds now, wherever it is. */
  public static PersonRow of(Person person, LocalDate today, Instant now) {
    return of(person, person.inForce(today, now));
  }

  static PersonRow of(Person person, Acting acting) {
    return of(person, acting.inForce(person));
  }

  private static PersonRow of(Person person, List<RoleGrant> inForce) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    inForce.forEach(grant -> roles.add(grant.role()));
    return new PersonRow(
        person.id().toString(),
        person.userName(),
        person.name(),
        person.organisation().value(),
        Set.copyOf(roles),
        person.isActive());
  }

  /** The roles as people say them. */
  public String roleTitles() {
    return Role.titles(roles);
  }
}
