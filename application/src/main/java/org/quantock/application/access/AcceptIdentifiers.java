package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.AcceptedIdentifier;
import org.quantock.domain.access.AcceptedIdentifiers;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.PatientIdentifiers.Finding;

/**
 * Lets stay what looks like an identifier of a patient, for a person who may sign and says why
 * (ACC-65). The record says what kind of thing it is and where, never the thing itself.
 */
@UseCase
@Requires(Permission.SIGN_OFF_REPORT)
public class AcceptIdentifiers {

  private AcceptedIdentifiers accepted;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected AcceptIdentifiers() {}

  @Inject
  public AcceptIdentifiers(
      AcceptedIdentifiers accepted, Caller caller, Clock clock, AuditTrail audit) {
    this.accepted = accepted;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param page on which they were entered
   * @param findings at least one
   */
  public record Command(String page, List<Finding> findings, String reason) {}

  public void handle(Command command) {
    Actor person = caller.person();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int added = 0;
    for (Finding each : command.findings()) {
      var entry = new AcceptedIdentifier(person, each, command.reason(), now);
      if (!accepted.has(entry.checksum())) {
        accepted.add(entry);
        added++;
      }
    }
    audit.record(
        Deed.done(
                AcceptIdentifiers.class,
                "page",
                command.page(),
                "Let stay what looks like %s on the page %s: %s"
                    .formatted(kinds(command.findings()), command.page(), command.reason().strip()))
            .changing("identifiers that may stay", null, added == 0 ? null : added)
            .because(command.reason()));
  }

  private static String kinds(List<Finding> findings) {
    return findings.stream()
        .map(each -> each.kind().title())
        .distinct()
        .collect(Collectors.joining(" and "));
  }
}
