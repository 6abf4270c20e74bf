package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.Set;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.PersonId;

/** Gives a person an account for one organisation, with a password or without (ACC-4). */
@UseCase
@Requires(Permission.MANAGE_ACCOUNTS)
public class AddPerson {

  /** The shortest password that is accepted. */
  public static final int SHORTEST = 12;

  private People people;
  private Passwords passwords;
  private AuditTrail audit;

  protected AddPerson() {}

  @Inject
  public AddPerson(People people, Passwords passwords, AuditTrail audit) {
    this.people = people;
    this.passwords = passwords;
    this.audit = audit;
  }

  /**
   * @param password at least {@value #SHORTEST} characters, or null for a person who cannot sign in
   */
  public record Command(
      String userName,
      String name,
      OrganisationCode organisation,
      Set<Role> roles,
      String password) {}

  public PersonId handle(Command command) {
    if (command.userName() != null && people.named(command.userName()).isPresent()) {
      throw new InvalidInput("userName", "That user name is taken; choose another.");
    }
    suits(command);
    Person person =
        new Person(
            PersonId.fresh(),
            command.userName(),
            command.name(),
            command.organisation(),
            command.roles());
    if (command.password() != null) {
      if (command.password().length() < SHORTEST) {
        throw new InvalidInput(
            "password", "A password has at least %d characters.".formatted(SHORTEST));
      }
      person.changePassword(passwords.hash(command.password()));
    }
    people.add(person);
    audit.record(
        AddPerson.class,
        "person",
        person.id(),
        "Added %s of %s as %s"
            .formatted(person.name(), person.organisation(), titles(command.roles())));
    return person.id();
  }

  /** ACC-5: roles of a practice belong to practices, all others do not. */
  private static void suits(Command command) {
    boolean practice = PracticeCode.isWellFormed(command.organisation().value());
    boolean fits = command.roles().stream().allMatch(role -> role.isOfPractice() == practice);
    if (!fits) {
      throw new InvalidInput(
          "roles",
          practice
              ? "A practice has practice managers and lead GPs; choose one of these roles."
              : "%s is not a practice; choose a role that suits it."
                  .formatted(command.organisation()));
    }
  }

  private static String titles(Set<Role> roles) {
    return String.join(", ", roles.stream().map(Role::title).sorted().toList());
  }
}
