package org.quantock.domain.participation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A stretch of days in which a practice takes part (PAR-4).
 *
 * @param endsOn the last day; missing while it lasts, which means to the end of the scheme
 */
@Embeddable
public record Spell(LocalDate startsOn, LocalDate endsOn) {

  public boolean contains(LocalDate date) {
    return !date.isBefore(startsOn) && (endsOn == null || !date.isAfter(endsOn));
  }
}
