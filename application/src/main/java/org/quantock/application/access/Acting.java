package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.RoleGrant;
import org.quantock.domain.organisation.OrganisationCode;

/**
 * Whom a person acts as now: by the roles in force on the business date, for one organisation at a
 * time (ACC-2, ACC-30).
 */
@ApplicationScoped
public class Acting {

  private BusinessCalendar calendar;
  private Clock clock;

  protected Acting() {}

  @Inject
  public Acting(BusinessCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Where the person has chosen nothing; empty for somebody who holds no role now. */
  public Optional<Actor> as(Person person) {
    return person.acting(today(), now());
  }

  /** For the organisation that the person chose; for their own where they act there no longer. */
  public Optional<Actor> as(Person person, OrganisationCode chosen) {
    return person.actingFor(chosen, today(), now()).or(() -> as(person));
  }

  /** For exactly this organisation; empty where the person holds no role there now. */
  public Optional<Actor> onlyFor(Person person, OrganisationCode organisation) {
    return person.actingFor(organisation, today(), now());
  }

  /** The person for each organisation where they hold a role now, their own first. */
  public List<Actor> everyway(Person person) {
    return person.organisations(today(), now()).stream()
        .map(organisation -> onlyFor(person, organisation).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The roles that the person holds now. */
  public List<RoleGrant> inForce(Person person) {
    return person.inForce(today(), now());
  }

  public LocalDate today() {
    return calendar.today();
  }

  /** By the clock, as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
