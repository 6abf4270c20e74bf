package org.quantock.application.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The business date: today in London, or in a demonstration the date it has been moved to. */
@ApplicationScoped
public class StoredBusinessCalendar implements BusinessCalendar {

  /** The setting that holds the demonstration's date. */
  public static final String SETTING = "business-date";

  private Mode mode;
  private Settings settings;
  private Clock clock;

  protected StoredBusinessCalendar() {}

  @Inject
  public StoredBusinessCalendar(Mode mode, Settings settings, Clock clock) {
    this.mode = mode;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public LocalDate today() {
    LocalDate real = LocalDate.now(clock.withZone(ClockProducer.LONDON));
    return mode.isDemonstration()
        ? settings.find(SETTING).map(LocalDate::parse).orElse(real)
        : real;
  }
}
