package org.quantock.domain.access;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;

/**
 * What becomes an account once the person it is for has followed its one-time link and chosen a
 * password or come through the provider (ACC-16). Each new link makes the one before it void.
 */
@Entity
public class Invitation {

  @EmbeddedId private InvitationId id;
  private EmailAddress email;
  private String name;
  private OrganisationCode organisation;

  @ElementCollection(fetch = FetchType.EAGER)
  @Enumerated(EnumType.STRING)
  private Set<Role> roles;

  private PersonId invitedBy;
  private Instant madeAt;
  private String hash;
  private Instant expiresAt;
  private Instant acceptedAt;
  private PersonId person;
  private Instant withdrawnAt;
  @Version private int version;

  protected Invitation() {}

  /**
   * @param email null for the first administrator, whose link is printed
   */
  public Invitation(
      EmailAddress email,
      String name,
      OrganisationCode organisation,
      Set<Role> roles,
      PersonId invitedBy,
      Instant madeAt) {
    var problems = new Problems();
    problems.text("name", "the person's name", name, 100);
    problems.require(!roles.isEmpty(), "roles", "Choose at least one role.");
    problems.refuse();
    this.id = InvitationId.fresh();
    this.email = email;
    this.name = name.strip();
    this.organisation = organisation;
    this.roles = EnumSet.copyOf(roles);
    this.invitedBy = invitedBy;
    this.madeAt = madeAt;
  }

  /** A new link; the one before admits nobody any more. */
  public void link(LinkText text, Instant now, Duration lasts) {
    if (!isOpen()) {
      throw closed();
    }
    hash = text.hash();
    expiresAt = now.plus(lasts);
  }

  /** Whether this is the hash of its newest link. */
  public boolean isLinkedBy(String hashed) {
    return hashed.equals(hash);
  }

  /** Whether its link can be used at this moment. */
  public boolean admits(Instant now) {
    return isOpen() && expiresAt != null && now.isBefore(expiresAt);
  }

  /** ACC-16. Once, in time. */
  public void accept(PersonId as, Instant now) {
    if (!admits(now)) {
      throw closed();
    }
    acceptedAt = now;
    person = as;
    hash = null;
  }

  public void withdraw(Instant now) {
    if (!isOpen()) {
      throw closed();
    }
    withdrawnAt = now;
    hash = null;
  }

  /** Whether it is neither accepted nor withdrawn; its link may have expired. */
  public boolean isOpen() {
    return acceptedAt == null && withdrawnAt == null;
  }

  private RuleViolated closed() {
    return new RuleViolated(
        "invitation-closed",
        acceptedAt != null
            ? "This invitation has been accepted already."
            : withdrawnAt != null
                ? "This invitation was withdrawn."
                : "The link of this invitation has expired.");
  }

  public InvitationId id() {
    return id;
  }

  /** Empty for the first administrator. */
  public Optional<EmailAddress> email() {
    return Optional.ofNullable(email);
  }

  public String name() {
    return name;
  }

  public OrganisationCode organisation() {
    return organisation;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  public PersonId invitedBy() {
    return invitedBy;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** Until when its link can be used; empty where none was made yet. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  public Optional<PersonId> person() {
    return Optional.ofNullable(person);
  }

  public Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }
}
