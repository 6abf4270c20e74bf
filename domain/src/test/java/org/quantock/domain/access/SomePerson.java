package org.quantock.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

/** People for tests, with roles that somebody else gave them long ago. */
public final class SomePerson {

  public static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
  public static final Instant EARLY = Instant.parse("2000-01-01T00:00:00Z");

  /** Who gave the roles. */
  public static final PersonId GIVER = new PersonId(new UUID(0, 7));

  private SomePerson() {}

  public static Person of(String name, String organisation, Role... roles) {
    return of(PersonId.fresh(), name, organisation, roles);
  }

  public static Person of(PersonId id, String name, String organisation, Role... roles) {
    var code = new OrganisationCode(organisation);
    var person = new Person(id, name, name, code);
    for (Role role : roles) {
      person.grant(role, code, HeldDays.from(LONG_AGO), GIVER, EARLY);
    }
    return person;
  }

  /** The person as they act with the roles that have no end. */
  public static Actor acting(Person person) {
    return person.acting(LocalDate.of(2014, 10, 6), EARLY).orElseThrow();
  }
}
