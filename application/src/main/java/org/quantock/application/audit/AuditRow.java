package org.quantock.application.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.quantock.domain.access.Role;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.audit.Outcome;

/**
 * One audit entry as shown.
 *
 * @param roles the names of the person's roles at that moment, with commas between them
 * @param place its place in the chain of its stream
 */
public record AuditRow(
    Long id,
    Instant recordedAt,
    LocalDate businessDate,
    String personName,
    String organisation,
    String roles,
    String address,
    String request,
    String action,
    Outcome outcome,
    String subjectKind,
    String subject,
    String sentence,
    List<String> changes,
    String reason,
    String stream,
    long place,
    String hash) {

  public static AuditRow of(AuditEntry entry) {
    return new AuditRow(
        entry.id(),
        entry.recordedAt(),
        entry.businessDate(),
        entry.personName(),
        entry.organisation().value(),
        entry.roles(),
        entry.address(),
        entry.request(),
        entry.action(),
        entry.outcome(),
        entry.subjectKind(),
        entry.subject(),
        entry.sentence(),
        entry.changes(),
        entry.reason(),
        entry.stream(),
        entry.place(),
        entry.hash());
  }

  /** Whether it was an attempt that was refused. */
  public boolean refused() {
    return outcome == Outcome.REFUSED;
  }

  /** The roles as people say them; a role that is no more is shown by its name. */
  public String roleTitles() {
    return roles.isEmpty()
        ? ""
        : Arrays.stream(roles.split(", "))
            .map(
                name ->
                    Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(name))
                        .map(Role::title)
                        .findFirst()
                        .orElse(name))
            .collect(Collectors.joining(", "));
  }
}
