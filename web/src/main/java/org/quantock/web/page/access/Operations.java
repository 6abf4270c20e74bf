package org.quantock.web.page.access;

import java.util.Set;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;

/**
 * What the server shows of itself to those who run it (ACC-61): whether it is well and its figures,
 * to system administrators and to the addresses that the setting {@code
 * quantock.operations.addresses} names; what the API offers, to everybody who is signed in as well.
 */
final class Operations {

  private static final String DESCRIPTION = "/openapi";
  private static final Set<String> ROOTS = Set.of("/health", "/metrics", DESCRIPTION);

  private Operations() {}

  static boolean isOne(String path) {
    return ROOTS.stream().anyMatch(root -> isUnder(root, path));
  }

  /**
   * @param watches whether the request comes from where the server is watched from
   */
  static boolean opens(String path, Actor person, boolean watches) {
    return watches
        || person.may(Permission.VIEW_OPERATIONS)
        || isUnder(DESCRIPTION, path) && person.may(Permission.SIGNED_IN);
  }

  /** Whether somebody who is not signed in would see it if they were. */
  static boolean signingInHelps(String path, Actor person) {
    return isUnder(DESCRIPTION, path) && !person.may(Permission.SIGNED_IN);
  }

  private static boolean isUnder(String root, String path) {
    return path.equals(root) || path.startsWith(root + "/");
  }
}
