package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.RoleGrant;
import org.quantock.domain.shared.PersonId;

/**
 * One account with its roles, ended ones too: for a local administrator those at their own
 * organisation (ACC-33).
 */
@Query
@Requires(Permission.MANAGE_PEOPLE)
public class ViewPerson {

  private People people;
  private AccountScope scope;
  private Acting acting;

  protected ViewPerson() {}

  @Inject
  public ViewPerson(People people, AccountScope scope, Acting acting) {
    this.people = people;
    this.scope = scope;
    this.acting = acting;
  }

  /**
   * @param whyNotEnd why the caller cannot end the account, and who can; empty when they can
   */
  public record Detail(PersonRow person, List<GrantRow> grants, boolean self, String whyNotEnd) {}

  public Detail ask(PersonId id) {
    Person person = scope.person(id);
    List<GrantRow> grants =
        person.grants().stream()
            .filter(grant -> scope.manages(grant.organisation()))
            .map(grant -> GrantRow.of(grant, giver(grant), acting.today(), acting.now()))
            .toList();
    boolean self = scope.actor().id().equals(id);
    return new Detail(PersonRow.of(person, acting), grants, self, whyNotEnd(person, self));
  }

  private String whyNotEnd(Person person, boolean self) {
    if (!person.isActive()) {
      return "This account has ended.";
    }
    if (self) {
      return "You cannot end your own account; ask another person who manages accounts.";
    }
    return scope.manages(person.organisation())
        ? ""
        : "The account belongs to %s, whose administrator can end it. You can end the roles held at your organisation."
            .formatted(person.organisation());
  }

  private String giver(RoleGrant grant) {
    return people.find(grant.grantedBy()).map(Person::name).orElse("The installation");
  }
}
