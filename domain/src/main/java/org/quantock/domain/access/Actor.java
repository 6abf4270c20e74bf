package org.quantock.domain.access;

import java.util.Set;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;

/**
 * A person as the rules see them at the moment they act.
 *
 * @param organisation the one organisation they act for (ACC-2); a practice's code for its staff
 */
public record Actor(PersonId id, String name, Set<Role> roles, OrganisationCode organisation) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  /** ACC-1. Everybody may do what needs no sign-in. */
  public boolean may(Permission permission) {
    return permission == Permission.PUBLIC
        || roles.stream().anyMatch(role -> role.carries(permission));
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
