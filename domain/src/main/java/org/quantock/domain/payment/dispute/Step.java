package org.quantock.domain.payment.dispute;

import java.time.Instant;
import java.time.LocalDate;
import org.quantock.domain.access.Actor;
import org.quantock.domain.payment.Act;

/**
 * Who takes a step and when.
 *
 * @param on the business date
 * @param at the time on record
 */
public record Step(Actor by, LocalDate on, Instant at) {

  Act act() {
    return new Act(by.id(), on, at);
  }
}
