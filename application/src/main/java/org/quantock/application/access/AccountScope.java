package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;

/**
 * Whose accounts and roles the caller manages: a local administrator those of their own
 * organisation, a system administrator those of every one (ACC-33).
 */
@ApplicationScoped
public class AccountScope {

  private People people;
  private Bodies bodies;
  private Caller caller;

  protected AccountScope() {}

  @Inject
  public AccountScope(People people, Bodies bodies, Caller caller) {
    this.people = people;
    this.bodies = bodies;
    this.caller = caller;
  }

  public Actor actor() {
    return caller.person();
  }

  /** The one organisation whose people the caller manages; empty for every one. */
  public Optional<OrganisationCode> organisation() {
    return managesAll() ? Optional.empty() : Optional.of(actor().organisation());
  }

  public boolean managesAll() {
    return actor().may(Permission.MANAGE_ACCOUNTS);
  }

  public boolean manages(OrganisationCode organisation) {
    return managesAll() || (actor().may(Permission.MANAGE_PEOPLE) && actor().isOf(organisation));
  }

  /** A person who belongs to an organisation that the caller manages or ever had a role there. */
  public Person person(PersonId id) {
    return people
        .find(id)
        .filter(
            person ->
                manages(person.organisation())
                    || person.grants().stream().anyMatch(grant -> manages(grant.organisation())))
        .orElseThrow(() -> new NotFound("There is no such account."));
  }

  /** A person whose account the caller manages, because it belongs to their organisation. */
  public Person ownPerson(PersonId id) {
    Person person = person(id);
    if (!manages(person.organisation())) {
      throw new NotFound("There is no such account at your organisation.");
    }
    return person;
  }

  /** The invitation, where it is to an organisation whose people the caller manages. */
  public Invitation own(Invitation invitation) {
    if (!manages(invitation.organisation())) {
      throw new NotFound("There is no such invitation at your organisation.");
    }
    return invitation;
  }

  /** Refuses an organisation that the caller does not manage, and a role that does not suit it. */
  public void mustGive(Role role, OrganisationCode organisation, String field) {
    if (!manages(organisation)) {
      throw new InvalidInput(
          "organisation",
          "You manage the people of %s alone; enter this code.".formatted(actor().organisation()));
    }
    if (!gives(role, organisation)) {
      throw new InvalidInput(field, whyNot(role, organisation));
    }
  }

  private String whyNot(Role role, OrganisationCode organisation) {
    if (PracticeCode.isWellFormed(organisation.value())) {
      return "A practice has %s; choose one of these roles.".formatted(words(organisation));
    }
    return role.suits(organisation, kind(organisation))
        ? "Only a system administrator makes somebody %s.".formatted(role.title())
        : role.isOfPractice()
            ? "%s is not a practice; choose a role that suits it.".formatted(organisation)
            : "%s does not suit %s; choose one of %s."
                .formatted(role.title(), organisation, words(organisation));
  }

  private String words(OrganisationCode organisation) {
    return String.join(", ", roles(organisation).stream().map(Role::title).toList());
  }

  /** The roles that the caller can give at an organisation. */
  public List<Role> roles(OrganisationCode organisation) {
    return List.of(Role.values()).stream().filter(role -> gives(role, organisation)).toList();
  }

  private boolean gives(Role role, OrganisationCode organisation) {
    return role.suits(organisation, kind(organisation)) && (managesAll() || role.isGivenLocally());
  }

  private Optional<org.quantock.domain.organisation.BodyKind> kind(OrganisationCode code) {
    return bodies.find(code).map(Body::kind);
  }
}
