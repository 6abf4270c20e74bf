package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.RoleGrant;
import org.quantock.domain.organisation.OrganisationCode;

/** Where the caller can act, and what they took in an emergency: for the head of every page. */
@Query
@Requires(Permission.SIGNED_IN)
public class ViewStanding {

  private People people;
  private OrganisationNames names;
  private Acting acting;
  private Caller caller;

  protected ViewStanding() {}

  @Inject
  public ViewStanding(People people, OrganisationNames names, Acting acting, Caller caller) {
    this.people = people;
    this.names = names;
    this.acting = acting;
    this.caller = caller;
  }

  /**
   * @param roles those that the person holds there now, as people say them
   * @param chosen whether the person acts for it now
   */
  public record Place(String code, String name, String roles, boolean chosen) {}

  /** A role that lasts for hours. */
  public record Taken(String id, String role, String organisation, String reason, Instant ends) {}

  /**
   * @param places where the person holds a role now
   */
  public record Standing(List<Place> places, List<Taken> emergencies) {}

  public Standing ask() {
    Optional<Person> person = people.find(caller.person().id());
    return new Standing(
        person.map(this::places).orElse(List.of()),
        person.map(acting::inForce).orElse(List.of()).stream()
            .filter(RoleGrant::isEmergency)
            .map(
                grant ->
                    new Taken(
                        grant.id().toString(),
                        grant.role().title(),
                        grant.organisation().value(),
                        grant.reason().orElseThrow(),
                        grant.expiresAt().orElseThrow()))
            .toList());
  }

  private List<Place> places(Person person) {
    List<Actor> ways = acting.everyway(person);
    boolean several = ways.size() > 1;
    return ways.stream().map(way -> place(way, several)).toList();
  }

  private Place place(Actor way, boolean several) {
    OrganisationCode code = way.organisation();
    return new Place(
        code.value(),
        several ? names.of(code) : "",
        Role.titles(way.roles()),
        caller.person().isOf(code));
  }
}
