package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

/**
 * The account that an empty installation begins with: a system administrator whose password is
 * generated and told once, to whoever started the server.
 */
@ApplicationScoped
public class FirstAccount {

  /** Acts for the installation itself, where no person has an account yet. */
  public static final Actor INSTALLATION =
      new Actor(
          new PersonId(new UUID(0, 1)),
          "Installation",
          Set.of(Role.SYSTEM_ADMINISTRATOR),
          new OrganisationCode("QUANTOCK"));

  private People people;
  private Passwords passwords;
  private AddPerson addPerson;
  private Caller caller;

  protected FirstAccount() {}

  @Inject
  public FirstAccount(People people, Passwords passwords, AddPerson addPerson, Caller caller) {
    this.people = people;
    this.passwords = passwords;
    this.addPerson = addPerson;
    this.caller = caller;
  }

  /** Makes the account if there is none. Returns the lines to tell; none where there is one. */
  public List<String> ensure() {
    if (people.count() > 0) {
      return List.of();
    }
    String password = passwords.generate();
    caller.as(
        INSTALLATION,
        () ->
            addPerson.handle(
                new AddPerson.Command(
                    "administrator",
                    "First administrator",
                    new OrganisationCode("QUANTOCK"),
                    Set.of(Role.SYSTEM_ADMINISTRATOR),
                    password)));
    return List.of(
        "First start: sign in as administrator with the password " + password,
        "It is shown only this once. Make an account for each person and end this one.");
  }
}
