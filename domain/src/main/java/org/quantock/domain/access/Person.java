package org.quantock.domain.access;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;

/**
 * A person who uses Quantock. Created without a password; a person without one cannot sign in
 * (ACC-4). A person who leaves is deactivated, never deleted, because what they did stays on
 * record.
 */
@Entity
public class Person {

  @EmbeddedId private PersonId id;
  private String userName;
  private String name;
  private OrganisationCode organisation;

  @ElementCollection(fetch = FetchType.EAGER)
  @Enumerated(EnumType.STRING)
  private Set<Role> roles;

  private String passwordHash;
  private boolean active;
  @Version private int version;

  protected Person() {}

  public Person(
      PersonId id, String userName, String name, OrganisationCode organisation, Set<Role> roles) {
    var problems = new Problems();
    problems.text("userName", "a user name", userName, 100);
    problems.text("name", "the person's name", name, 100);
    problems.require(!roles.isEmpty(), "roles", "Choose at least one role.");
    problems.refuse();
    this.id = id;
    this.userName = normalised(userName);
    this.name = name.strip();
    this.organisation = organisation;
    this.roles = EnumSet.copyOf(roles);
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

  public PersonId id() {
    return id;
  }

  public String userName() {
    return userName;
  }

  public String name() {
    return name;
  }

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

  public Actor asActor() {
    return new Actor(id, name, roles, organisation);
  }
}
