package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;

/**
 * Who a signed-in user name stands for now. Asked on every request, so that a changed role or an
 * ended account counts at once.
 */
@Query
@Requires(Permission.PUBLIC)
public class FindActor {

  private People people;

  protected FindActor() {}

  @Inject
  public FindActor(People people) {
    this.people = people;
  }

  public Optional<Actor> ask(String userName) {
    return people.named(userName).filter(Person::isActive).map(Person::asActor);
  }
}
