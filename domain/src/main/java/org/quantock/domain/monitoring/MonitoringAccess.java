package org.quantock.domain.monitoring;

import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeState;
import org.quantock.domain.shared.NotFound;

/** Whose schemes a person may watch (MON-5). */
public final class MonitoringAccess {

  private MonitoringAccess() {}

  /**
   * Their own area team's and commissioner's; an auditor watches all. None before it is published.
   */
  public static boolean maySee(Scheme scheme, Actor actor) {
    return scheme.state() != SchemeState.CONFIGURING
        && (actor.isOf(scheme.areaTeam())
            || actor.isOf(scheme.commissioner())
            || actor.may(Permission.VIEW_AUDIT));
  }

  /** To anybody else the scheme does not exist. */
  public static void require(Scheme scheme, Actor actor) {
    if (!maySee(scheme, actor)) {
      throw NotFound.of("scheme", scheme.code());
    }
  }
}
