package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Instant;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Emergency;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.RoleGrant;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;

/** Takes a role in an emergency, for hours and with a reason that the auditor reads (ACC-38). */
@UseCase
@Requires(Permission.BREAK_GLASS)
public class BreakGlass {

  /** What the audit record files it under. */
  public static final String SUBJECT_KIND = "break-glass";

  private People people;
  private AccountScope scope;
  private Acting acting;
  private EmergencyHours hours;
  private EmergencyNotice notice;
  private Caller caller;
  private AuditTrail audit;

  protected BreakGlass() {}

  @Inject
  public BreakGlass(
      People people,
      AccountScope scope,
      Acting acting,
      EmergencyHours hours,
      EmergencyNotice notice,
      Caller caller,
      AuditTrail audit) {
    this.people = people;
    this.scope = scope;
    this.acting = acting;
    this.hours = hours;
    this.notice = notice;
    this.caller = caller;
    this.audit = audit;
  }

  public record Command(Role role, OrganisationCode organisation, String reason) {}

  /** Answers when the role ends by itself. */
  public Instant handle(Command command) {
    if (command.role() == null) {
      throw new InvalidInput("role", "Choose the role that you need.");
    }
    scope.mustGive(command.role(), command.organisation(), "role");
    Person person = people.get(caller.person().id());
    Instant now = acting.now();
    RoleGrant taken =
        person.breakGlass(
            command.role(),
            command.organisation(),
            new Emergency(command.reason(), now, now.plus(hours.length())),
            acting.today());
    Instant ends = taken.expiresAt().orElseThrow();
    audit.record(
        Deed.done(
                BreakGlass.class,
                SUBJECT_KIND,
                taken.id(),
                "%s broke the glass: took the role %s at %s for %d hours. Reason: %s"
                    .formatted(
                        person.name(),
                        command.role().title(),
                        command.organisation(),
                        hours.length().toHours(),
                        taken.reason().orElseThrow()))
            .changing("ends", null, ends)
            .because(taken.reason().orElseThrow()));
    notice.tellAuditors(person, taken);
    return ends;
  }
}
