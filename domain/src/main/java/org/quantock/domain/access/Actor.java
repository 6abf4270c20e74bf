package org.quantock.domain.access;

import java.util.EnumSet;
import java.util.Set;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;

/**
 * A person as the rules see them at the moment they act.
 *
 * @param roles those that they hold at the organisation now
 * @param organisation the one organisation they act for now (ACC-2); a practice's code for its
 *     staff
 * @param permissions what their roles carry; for a program, as far as its token goes (ACC-40)
 */
public record Actor(
    PersonId id,
    String name,
    Set<Role> roles,
    OrganisationCode organisation,
    Set<Permission> permissions) {

  public Actor {
    roles = Set.copyOf(roles);
    permissions = Set.copyOf(permissions);
  }

  /** With everything that the roles carry. */
  public Actor(PersonId id, String name, Set<Role> roles, OrganisationCode organisation) {
    this(id, name, roles, organisation, Role.permissions(roles));
  }

  /** ACC-1. Everybody may do what needs no sign-in. */
  public boolean may(Permission permission) {
    return permission == Permission.PUBLIC || permissions.contains(permission);
  }

  /** ACC-40. The same person, limited to a scope: never more than they may themselves. */
  public Actor within(Set<Permission> scope) {
    Set<Permission> both = EnumSet.noneOf(Permission.class);
    permissions.stream().filter(scope::contains).forEach(both::add);
    return new Actor(id, name, roles, organisation, both);
  }

  public boolean isOf(OrganisationCode code) {
    return organisation.equals(code);
  }

  public boolean isOf(PracticeCode practice) {
    return organisation.value().equals(practice.value());
  }

  /** The practice this person acts for; not found for anybody who is not of a practice. */
  public PracticeCode practice() {
    if (roles.stream().noneMatch(Role::isOfPractice)) {
      throw new NotFound("You do not act for a practice.");
    }
    return new PracticeCode(organisation.value());
  }
}
