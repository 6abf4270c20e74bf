package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Mailboxes;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.RoleGrant;

/** The caller's own account. */
@Query
@Requires(Permission.SIGNED_IN)
public class ViewMyAccount {

  private People people;
  private OrganisationNames names;
  private Acting acting;
  private Mailboxes mailboxes;
  private Caller caller;

  protected ViewMyAccount() {}

  @Inject
  public ViewMyAccount(
      People people, OrganisationNames names, Acting acting, Mailboxes mailboxes, Caller caller) {
    this.people = people;
    this.names = names;
    this.acting = acting;
    this.mailboxes = mailboxes;
    this.caller = caller;
  }

  /**
   * @param organisationName empty where the organisation is not on record
   * @param roles what the person holds now and will hold, wherever it is
   * @param email empty where mail reaches them nowhere
   */
  public record Account(
      PersonRow person, String organisationName, List<GrantRow> roles, String email) {}

  public Account ask() {
    Person person = people.get(caller.person().id());
    List<GrantRow> roles =
        person.grants().stream()
            .filter(grant -> grant.isOpen(acting.today(), acting.now()))
            .map(grant -> GrantRow.of(grant, giver(grant), acting.today(), acting.now()))
            .toList();
    String email = mailboxes.of(person.id()).map(mailbox -> mailbox.email().value()).orElse("");
    return new Account(PersonRow.of(person, acting), names.of(person.organisation()), roles, email);
  }

  private String giver(RoleGrant grant) {
    return people.find(grant.grantedBy()).map(Person::name).orElse("The installation");
  }
}
