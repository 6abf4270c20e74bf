package org.quantock.application.participation;

import java.time.LocalDate;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.RuleViolated;

/** PAR-10: refuses to take part while the practice takes part in another scheme. */
final class OneSchemeAtATime {

  private OneSchemeAtATime() {}

  static void require(
      Participations participations, Participation joining, Scheme scheme, LocalDate from) {
    participations.of(joining.practice()).stream()
        .filter(other -> !other.id().equals(joining.id()))
        .filter(other -> other.takesPartBetween(from, scheme.endsOn()))
        .findFirst()
        .ifPresent(
            other -> {
              throw new RuleViolated(
                  "other-scheme",
                  "The practice takes part in the scheme %s in that time. A practice takes part in one scheme at a time: leave that one first, or join from a later day."
                      .formatted(other.scheme()));
            });
  }
}
