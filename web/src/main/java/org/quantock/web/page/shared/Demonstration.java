package org.quantock.web.page.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Mode;

/** Whether this is a demonstration with made-up data, and which day it is there. */
@Named
@RequestScoped
public class Demonstration {

  private Mode mode;
  private BusinessCalendar calendar;

  protected Demonstration() {}

  @Inject
  public Demonstration(Mode mode, BusinessCalendar calendar) {
    this.mode = mode;
    this.calendar = calendar;
  }

  public boolean active() {
    return mode.isDemonstration();
  }

  public LocalDate businessDate() {
    return calendar.today();
  }
}
