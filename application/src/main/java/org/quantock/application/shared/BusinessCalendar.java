package org.quantock.application.shared;

import java.time.LocalDate;

/**
 * The date on which business is done. In normal operation it is today in Europe/London; in
 * demonstration mode it is the application's own and moved by the system administrator. Times on
 * record (audit) never come from here.
 */
public interface BusinessCalendar {

  LocalDate today();
}
