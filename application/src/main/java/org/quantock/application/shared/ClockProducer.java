package org.quantock.application.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The only place that knows the system's clock; tests put a fixed one. */
@ApplicationScoped
public class ClockProducer {

  /** Where the business day begins and ends. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Produces
  Clock clock() {
    return Clock.system(LONDON);
  }
}
