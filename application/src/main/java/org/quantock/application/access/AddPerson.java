package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.Set;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.HeldDays;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.PersonId;

/** Gives a person an account at an organisation with roles there, with a password or without. */
@UseCase
@Requires(Permission.MANAGE_PEOPLE)
public class AddPerson {

  private People people;
  private Passwords passwords;
  private AccountScope scope;
  private Acting acting;
  private AuditTrail audit;

  protected AddPerson() {}

  @Inject
  public AddPerson(
      People people, Passwords passwords, AccountScope scope, Acting acting, AuditTrail audit) {
    this.people = people;
    this.passwords = passwords;
    this.scope = scope;
    this.acting = acting;
    this.audit = audit;
  }

  /**
   * @param roles from today on, without an end
   * @param password one that is not easy to guess (ACC-10, ACC-11), or null for a person who cannot
   *     sign in
   * @param givenBy who stands for the roles where the installation adds the person, whoever invited
   *     them; null, and without effect, where a person does (ACC-31)
   */
  public record Command(
      String userName,
      String name,
      OrganisationCode organisation,
      Set<Role> roles,
      String password,
      PersonId givenBy) {

    public Command(
        String userName,
        String name,
        OrganisationCode organisation,
        Set<Role> roles,
        String password) {
      this(userName, name, organisation, roles, password, null);
    }
  }

  public PersonId handle(Command command) {
    if (command.userName() != null && people.named(command.userName()).isPresent()) {
      throw new InvalidInput("userName", "That user name is taken; choose another.");
    }
    if (command.roles().isEmpty()) {
      throw new InvalidInput("roles", "Choose at least one role.");
    }
    command.roles().forEach(role -> scope.mustGive(role, command.organisation(), "roles"));
    Person person =
        new Person(PersonId.fresh(), command.userName(), command.name(), command.organisation());
    for (Role role : command.roles()) {
      person.grant(
          role,
          command.organisation(),
          HeldDays.from(acting.today()),
          giver(command),
          acting.now());
    }
    if (command.password() != null) {
      passwords.check(
          "password",
          command.password(),
          command.userName(),
          command.name(),
          command.organisation().value());
      person.changePassword(passwords.hash(command.password()));
    }
    people.add(person);
    audit.record(
        Deed.done(
                AddPerson.class,
                "person",
                person.id(),
                "Added %s of %s as %s"
                    .formatted(person.name(), person.organisation(), Role.titles(command.roles())))
            .changing("user name", null, person.userName())
            .changing("password", null, person.passwordHash().isPresent() ? "set" : null));
    return person.id();
  }

  private PersonId giver(Command command) {
    PersonId caller = scope.actor().id();
    return caller.equals(FirstAccount.INSTALLATION.id()) && command.givenBy() != null
        ? command.givenBy()
        : caller;
  }
}
