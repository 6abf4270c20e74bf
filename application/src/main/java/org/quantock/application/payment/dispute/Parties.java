package org.quantock.application.payment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Person;
import org.quantock.domain.payment.dispute.Involvement;
import org.quantock.domain.payment.dispute.Party;
import org.quantock.domain.shared.PersonId;

/** People on record by what they did. */
@ApplicationScoped
public class Parties {

  private People people;

  protected Parties() {}

  @Inject
  public Parties(People people) {
    this.people = people;
  }

  public Party of(PersonId person, Involvement involvement) {
    return new Party(person, people.find(person).map(Person::name).orElse("Somebody"), involvement);
  }
}
