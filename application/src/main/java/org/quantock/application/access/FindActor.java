package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.OrganisationCode;

/**
 * Who a signed-in user name stands for now. Asked on every request, so that a changed role or an
 * ended account counts at once.
 */
@Query
@Requires(Permission.PUBLIC)
public class FindActor {

  private People people;
  private Acting acting;

  protected FindActor() {}

  @Inject
  public FindActor(People people, Acting acting) {
    this.people = people;
    this.acting = acting;
  }

  public Optional<Actor> ask(String userName) {
    return people.named(userName).flatMap(acting::as);
  }

  /**
   * @param chosen the organisation that the person chose in this session (ACC-2)
   */
  public Optional<Actor> ask(String userName, OrganisationCode chosen) {
    return people.named(userName).flatMap(person -> acting.as(person, chosen));
  }
}
