package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.payment.Act;

/** Who acts, on which business date and at what time. */
@ApplicationScoped
public class Stamp {

  private Caller caller;
  private BusinessCalendar calendar;
  private Clock clock;

  protected Stamp() {}

  @Inject
  public Stamp(Caller caller, BusinessCalendar calendar, Clock clock) {
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
  }

  public Actor actor() {
    return caller.person();
  }

  public LocalDate today() {
    return calendar.today();
  }

  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The present step of the present person. */
  public Act act() {
    return new Act(actor().id(), today(), now());
  }
}
