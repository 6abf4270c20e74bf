package org.quantock.application.organisation;

import org.quantock.domain.access.Actor;
import org.quantock.domain.shared.NotPermitted;

/** Beside the permission to import at all, each kind of file names the one it needs. */
final class MayImport {

  private MayImport() {}

  static void check(ImportFormat format, Actor actor) {
    if (!actor.may(format.permission())) {
      throw new NotPermitted(
          "Your account does not have the role that importing this kind of file needs.");
    }
  }
}
