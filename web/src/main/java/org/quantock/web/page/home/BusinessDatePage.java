package org.quantock.web.page.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Mode;
import org.quantock.application.shared.MoveBusinessDate;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.component.Formats;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** The page on which the date of a demonstration is moved forward. */
@Named
@RequestScoped
public class BusinessDatePage {

  @Inject private MoveBusinessDate moveBusinessDate;
  @Inject private BusinessCalendar calendar;
  @Inject private Mode mode;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private DateParts date = DateParts.EMPTY;

  public String move() {
    LocalDate to = errors.date(date, "date", "the new business date");
    if (to != null && attempt.works(() -> moveBusinessDate.handle(to))) {
      notice.success("The business date is now " + Formats.date(to) + ".");
      return "/business-date?faces-redirect=true";
    }
    return null;
  }

  public LocalDate today() {
    return calendar.today();
  }

  public boolean movable() {
    return mode.isDemonstration();
  }

  public DateParts getDate() {
    return date;
  }

  public void setDate(DateParts date) {
    this.date = date;
  }
}
