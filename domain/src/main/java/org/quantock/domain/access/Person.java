package org.quantock.domain.access;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;

/**
 * A person who uses Quantock, with the roles they hold at organisations (ACC-30). Created without a
 * password; a person without one cannot sign in (ACC-4). A person who leaves is deactivated, never
 * deleted, because what they did stays on record.
 */
@Entity
public class Person {

  @EmbeddedId private PersonId id;
  private String userName;
  private String name;
  private OrganisationCode organisation;

  @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
  @JoinColumn(name = "person", nullable = false)
  @OrderBy("grantedAt, role")
  private List<RoleGrant> grants = new ArrayList<>();

  private String passwordHash;
  private boolean active;
  @Version private int version;

  protected Person() {}

  /**
   * A person without a role yet.
   *
   * @param organisation where the person belongs; who manages its people manages the account
   */
  public Person(PersonId id, String userName, String name, OrganisationCode organisation) {
    var problems = new Problems();
    problems.text("userName", "a user name", userName, 100);
    problems.text("name", "the person's name", name, 100);
    problems.refuse();
    this.id = id;
    this.userName = normalised(userName);
    this.name = name.strip();
    this.organisation = organisation;
    this.active = true;
  }

  /** User names are compared without regard to case. */
  public static String normalised(String userName) {
    return userName.strip().toLowerCase(Locale.ROOT);
  }

  public void changePassword(String hash) {
    this.passwordHash = hash;
  }

  public void deactivate() {
    this.active = false;
  }

  /**
   * Gives the person a role (ACC-30).
   *
   * @param by another person (ACC-32)
   */
  public RoleGrant grant(
      Role role, OrganisationCode at, HeldDays days, PersonId by, Instant moment) {
    if (by.equals(id)) {
      throw new RuleViolated(
          "own-role", "You cannot give yourself a role; ask another person who manages accounts.");
    }
    mustBeActive();
    boolean held =
        grants.stream()
            .anyMatch(
                grant ->
                    grant.role() == role
                        && grant.organisation().equals(at)
                        && !grant.isEmergency()
                        && grant.endedAt().isEmpty()
                        && grant.sharesADayWith(days));
    if (held) {
      throw new RuleViolated(
          "role-held",
          "%s is %s at %s already on some of these days; end that first or choose other days."
              .formatted(name, role.title(), at));
    }
    var grant = new RoleGrant(role, at, days, by, moment);
    grants.add(grant);
    return grant;
  }

  /** Takes a role in an emergency, for hours and with a reason (ACC-38). */
  public RoleGrant breakGlass(
      Role role, OrganisationCode at, Emergency emergency, LocalDate today) {
    mustBeActive();
    if (!role.isForEmergencies()) {
      throw new RuleViolated(
          "not-in-emergencies",
          "Nobody takes the role %s in an emergency: it decides, pays or manages people."
              .formatted(role.title()));
    }
    if (inForce(today, emergency.begins()).stream()
        .anyMatch(grant -> grant.role() == role && grant.organisation().equals(at))) {
      throw new RuleViolated("role-held", "You are %s at %s already.".formatted(role.title(), at));
    }
    var grant = RoleGrant.inEmergency(role, at, emergency, id, today);
    grants.add(grant);
    return grant;
  }

  /**
   * Ends a grant (ACC-31).
   *
   * @param lastDay the last day on which it gives the role; null for at once
   * @param by another person, or the person themselves where they took it in an emergency
   */
  public RoleGrant endGrant(
      RoleGrantId which, LocalDate lastDay, PersonId by, LocalDate today, Instant now) {
    RoleGrant grant = grant(which);
    if (by.equals(id) && !grant.isEmergency()) {
      throw new RuleViolated(
          "own-role", "You cannot end your own role; ask another person who manages accounts.");
    }
    if (!grant.isOpen(today, now)) {
      throw new RuleViolated("grant-ended", "This role has ended already.");
    }
    if (lastDay == null) {
      grant.end(by, now);
      return grant;
    }
    var problems = new Problems();
    problems.require(
        !lastDay.isBefore(today),
        "lastDay",
        "The last day cannot be in the past; to end the role now, choose at once.");
    problems.require(
        !lastDay.isBefore(grant.fromDay()),
        "lastDay",
        "The last day cannot be before the role begins.");
    problems.refuse();
    grant.endWith(lastDay);
    return grant;
  }

  private void mustBeActive() {
    if (!active) {
      throw new RuleViolated("account-ended", "The account of %s has ended.".formatted(name));
    }
  }

  public RoleGrant grant(RoleGrantId which) {
    return grants.stream()
        .filter(grant -> grant.id().equals(which))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such role of this person."));
  }

  /** Every grant, ended ones too, the oldest first. */
  public List<RoleGrant> grants() {
    return List.copyOf(grants);
  }

  /** What the person holds now. */
  public List<RoleGrant> inForce(LocalDate today, Instant now) {
    return grants.stream().filter(grant -> grant.isInForce(today, now)).toList();
  }

  /** Where the person holds a role now: their own organisation first, the others by code. */
  public List<OrganisationCode> organisations(LocalDate today, Instant now) {
    return inForce(today, now).stream()
        .map(RoleGrant::organisation)
        .distinct()
        .sorted(
            Comparator.comparing((OrganisationCode code) -> !code.equals(organisation))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /**
   * The person as they act now for an organisation (ACC-2, ACC-30); empty where they hold no role
   * there, and for an account that has ended.
   */
  public Optional<Actor> actingFor(OrganisationCode at, LocalDate today, Instant now) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    inForce(today, now).stream()
        .filter(grant -> grant.organisation().equals(at))
        .forEach(grant -> roles.add(grant.role()));
    return roles.isEmpty() || !active
        ? Optional.empty()
        : Optional.of(new Actor(id, name, roles, at));
  }

  /** The person as they act where they have chosen nothing: for their own organisation first. */
  public Optional<Actor> acting(LocalDate today, Instant now) {
    return organisations(today, now).stream().findFirst().flatMap(at -> actingFor(at, today, now));
  }

  public PersonId id() {
    return id;
  }

  public String userName() {
    return userName;
  }

  public String name() {
    return name;
  }

  /** Where the person belongs. */
  public OrganisationCode organisation() {
    return organisation;
  }

  public boolean isActive() {
    return active;
  }

  /** The stored password hash; empty for a person who cannot sign in. */
  public Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }
}
