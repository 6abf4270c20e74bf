package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.FreshProof;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.HeldDays;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.RoleGrant;
import org.quantock.domain.access.RoleGrantId;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;

/**
 * Gives a person a role at an organisation for some days (ACC-30): of the own organisation, or of
 * another one who covers for somebody.
 */
@UseCase
@FreshProof
@Requires(Permission.MANAGE_PEOPLE)
public class GrantRole {

  private People people;
  private AccountScope scope;
  private Acting acting;
  private AuditTrail audit;

  protected GrantRole() {}

  @Inject
  public GrantRole(People people, AccountScope scope, Acting acting, AuditTrail audit) {
    this.people = people;
    this.scope = scope;
    this.acting = acting;
    this.audit = audit;
  }

  /**
   * @param from the first day; null for today
   * @param until the last day; null for no end
   */
  public record Command(
      String userName, Role role, OrganisationCode organisation, LocalDate from, LocalDate until) {}

  public RoleGrantId handle(Command command) {
    scope.mustGive(command.role(), command.organisation(), "role");
    LocalDate from = command.from() == null ? acting.today() : command.from();
    if (from.isBefore(acting.today())) {
      throw new InvalidInput(
          "from", "A role cannot begin in the past; enter today or a later day.");
    }
    Person person =
        people
            .named(command.userName() == null ? "" : command.userName())
            .orElseThrow(
                () -> new InvalidInput("userName", "Nobody has that user name; check it."));
    RoleGrant grant =
        person.grant(
            command.role(),
            command.organisation(),
            new HeldDays(from, command.until()),
            scope.actor().id(),
            acting.now());
    audit.record(
        GrantRole.class,
        "person",
        person.id(),
        "Made %s %s of %s from %s%s"
            .formatted(
                person.name(),
                command.role().title(),
                command.organisation(),
                from,
                command.until() == null ? "" : " until " + command.until()));
    return grant.id();
  }
}
