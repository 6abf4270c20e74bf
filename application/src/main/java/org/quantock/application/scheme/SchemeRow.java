package org.quantock.application.scheme;

import java.time.LocalDate;
import org.quantock.domain.scheme.SchemeState;

/** One scheme in a list. */
public record SchemeRow(
    String code,
    String name,
    String commissioner,
    String areaTeam,
    LocalDate startsOn,
    LocalDate endsOn,
    SchemeState state) {

  /** SCH-8. */
  public boolean isRunningOn(LocalDate date) {
    return state == SchemeState.PUBLISHED && !date.isBefore(startsOn);
  }
}
