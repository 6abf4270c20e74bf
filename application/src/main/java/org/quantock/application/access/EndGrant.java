package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.FreshProof;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.RoleGrant;
import org.quantock.domain.access.RoleGrantId;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;

/** Ends a role of a person, at once or with a day (ACC-31). */
@UseCase
@FreshProof
@Requires(Permission.MANAGE_PEOPLE)
public class EndGrant {

  private AccountScope scope;
  private Acting acting;
  private AuditTrail audit;

  protected EndGrant() {}

  @Inject
  public EndGrant(AccountScope scope, Acting acting, AuditTrail audit) {
    this.scope = scope;
    this.acting = acting;
    this.audit = audit;
  }

  /**
   * @param lastDay null for at once
   */
  public record Command(PersonId person, RoleGrantId grant, LocalDate lastDay) {}

  public void handle(Command command) {
    Person person = scope.person(command.person());
    RoleGrant grant = person.grant(command.grant());
    if (!scope.manages(grant.organisation())) {
      throw new NotFound("There is no such role at your organisation.");
    }
    String before = until(grant);
    person.endGrant(
        grant.id(), command.lastDay(), scope.actor().id(), acting.today(), acting.now());
    audit.record(
        Deed.done(
                EndGrant.class,
                "person",
                person.id(),
                "Ended the role %s of %s at %s %s"
                    .formatted(
                        grant.role().title(),
                        person.name(),
                        grant.organisation(),
                        command.lastDay() == null ? "at once" : "with " + command.lastDay()))
            .changing("until", before, command.lastDay() == null ? "at once" : until(grant)));
  }

  private static String until(RoleGrant grant) {
    return grant.untilDay().map(LocalDate::toString).orElse("no end");
  }
}
