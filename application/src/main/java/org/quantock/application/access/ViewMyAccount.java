package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;

/** The caller's own account. */
@Query
@Requires(Permission.SIGNED_IN)
public class ViewMyAccount {

  private People people;
  private Practices practices;
  private Bodies bodies;
  private Caller caller;

  protected ViewMyAccount() {}

  @Inject
  public ViewMyAccount(People people, Practices practices, Bodies bodies, Caller caller) {
    this.people = people;
    this.practices = practices;
    this.bodies = bodies;
    this.caller = caller;
  }

  /**
   * @param organisationName empty where the organisation is not on record
   */
  public record Account(PersonRow person, String organisationName) {}

  public Account ask() {
    Person person = people.get(caller.person().id());
    return new Account(PersonRow.of(person), name(person.organisation()));
  }

  private String name(OrganisationCode code) {
    if (PracticeCode.isWellFormed(code.value())) {
      return practices.find(new PracticeCode(code.value())).map(p -> p.name()).orElse("");
    }
    return bodies.find(code).map(b -> b.name()).orElse("");
  }
}
