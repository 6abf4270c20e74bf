package org.quantock.web.page.access;

import java.util.Comparator;
import java.util.List;
import org.quantock.domain.access.Role;
import org.quantock.web.page.component.Option;

/** Roles to choose from, by title. */
final class RoleOptions {

  private RoleOptions() {}

  static List<Option> of(List<Role> roles) {
    return roles.stream()
        .sorted(Comparator.comparing(Role::title))
        .map(role -> new Option(role.name(), role.title()))
        .toList();
  }

  /** The role that was sent, where it was one of those on the page; null otherwise. */
  static Role chosen(String sent, List<Role> offered) {
    return offered.stream().filter(role -> role.name().equals(sent)).findFirst().orElse(null);
  }
}
