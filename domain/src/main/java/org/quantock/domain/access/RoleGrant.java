package org.quantock.domain.access;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

/**
 * A role that a person holds at an organisation between two days (ACC-30). It says who gave it and
 * when, and stays on record when it has ended. One that was taken in an emergency has a reason and
 * ends by itself after hours (ACC-38).
 */
@Entity
public class RoleGrant {

  @EmbeddedId private RoleGrantId id;

  @Enumerated(EnumType.STRING)
  private Role role;

  private OrganisationCode organisation;
  private LocalDate fromDay;
  private LocalDate untilDay;
  private PersonId grantedBy;
  private Instant grantedAt;
  private String reason;
  private Instant expiresAt;
  private PersonId endedBy;
  private Instant endedAt;

  protected RoleGrant() {}

  /** As a person gives it. */
  RoleGrant(Role role, OrganisationCode organisation, HeldDays days, PersonId by, Instant at) {
    this.id = RoleGrantId.fresh();
    this.role = role;
    this.organisation = organisation;
    this.fromDay = days.from();
    this.untilDay = days.until();
    this.grantedBy = by;
    this.grantedAt = at;
  }

  /** As a person takes it in an emergency. */
  static RoleGrant inEmergency(
      Role role, OrganisationCode organisation, Emergency emergency, PersonId by, LocalDate today) {
    var grant =
        new RoleGrant(role, organisation, new HeldDays(today, null), by, emergency.begins());
    grant.reason = emergency.reason();
    grant.expiresAt = emergency.ends();
    return grant;
  }

  /** Whether it gives its role now. */
  public boolean isInForce(LocalDate today, Instant now) {
    return isOpen(today, now) && !today.isBefore(fromDay);
  }

  /** Whether it gives its role now or will on a later day. */
  public boolean isOpen(LocalDate today, Instant now) {
    return endedAt == null
        && (untilDay == null || !today.isAfter(untilDay))
        && (expiresAt == null || now.isBefore(expiresAt));
  }

  /** Whether some day is a day of both. */
  boolean sharesADayWith(HeldDays days) {
    return (untilDay == null || !days.from().isAfter(untilDay))
        && (days.until() == null || !fromDay.isAfter(days.until()));
  }

  /** Ends it at this moment. */
  void end(PersonId by, Instant at) {
    endedBy = by;
    endedAt = at;
  }

  /** Lets it end with a day that is not over. */
  void endWith(LocalDate lastDay) {
    untilDay = lastDay;
  }

  public RoleGrantId id() {
    return id;
  }

  public Role role() {
    return role;
  }

  public OrganisationCode organisation() {
    return organisation;
  }

  public LocalDate fromDay() {
    return fromDay;
  }

  /** The last day; empty for one without an end. */
  public Optional<LocalDate> untilDay() {
    return Optional.ofNullable(untilDay);
  }

  public PersonId grantedBy() {
    return grantedBy;
  }

  public Instant grantedAt() {
    return grantedAt;
  }

  /** Whether the person took it in an emergency (ACC-38). */
  public boolean isEmergency() {
    return expiresAt != null;
  }

  /** Why it was taken; of an emergency alone. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** When it ends by itself; of an emergency alone. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  /** Who ended it before its days were over. */
  public Optional<PersonId> endedBy() {
    return Optional.ofNullable(endedBy);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
