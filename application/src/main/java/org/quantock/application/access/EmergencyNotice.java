package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TaskSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.RoleGrant;
import org.quantock.domain.shared.PersonId;

/**
 * Tells the auditors that somebody took a role in an emergency (ACC-38): by mail at once, where
 * mail goes out, and on their home page for a week.
 */
@ApplicationScoped
public class EmergencyNotice implements TaskSource {

  private static final Duration SHOWN = Duration.ofDays(7);

  private PeopleQueries queries;
  private People people;
  private Letters letters;
  private Acting acting;

  protected EmergencyNotice() {}

  @Inject
  public EmergencyNotice(PeopleQueries queries, People people, Letters letters, Acting acting) {
    this.queries = queries;
    this.people = people;
    this.letters = letters;
    this.acting = acting;
  }

  /** Writes to every auditor who has an address. */
  public void tellAuditors(Person who, RoleGrant taken) {
    if (!letters.goOut()) {
      return;
    }
    queries.accounts(acting.today(), acting.now()).stream()
        .filter(row -> row.active() && row.roles().contains(Role.AUDITOR))
        .map(row -> people.get(new PersonId(UUID.fromString(row.id()))))
        .forEach(auditor -> letters.emergency(auditor, who, taken));
  }

  @Override
  public List<Task> tasks(Actor person, LocalDate today) {
    if (!person.may(Permission.VIEW_AUDIT)) {
      return List.of();
    }
    Instant since = acting.now().minus(SHOWN);
    return queries.emergencies().stream()
        .filter(row -> row.takenAt().isAfter(since))
        .map(
            row ->
                new Task(
                    "Role taken in an emergency",
                    "%s took the role %s at %s. Reason: %s"
                        .formatted(row.personName(), row.role(), row.organisation(), row.reason()),
                    "/emergencies",
                    null,
                    true,
                    "You"))
        .toList();
  }
}
