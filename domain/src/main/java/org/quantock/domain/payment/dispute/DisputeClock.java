package org.quantock.domain.payment.dispute;

import java.time.LocalDate;
import org.quantock.domain.shared.WorkingDays;

/**
 * How long each side has for its turn, in working days (DIS-5).
 *
 * @param answerDays for the area team to answer
 * @param choiceDays for the practice to accept or to take it to the panel
 * @param panelDays for the panel to decide
 */
public record DisputeClock(int answerDays, int choiceDays, int panelDays, WorkingDays days) {

  /** The days that stand unless a configuration says otherwise. */
  public static final DisputeClock STANDARD = new DisputeClock(10, 10, 20, WorkingDays.ENGLAND);

  public DisputeClock {
    if (answerDays < 1 || choiceDays < 1 || panelDays < 1) {
      throw new IllegalArgumentException(
          "Every side has at least one working day: %d, %d, %d"
              .formatted(answerDays, choiceDays, panelDays));
    }
  }

  LocalDate answerDue(LocalDate from) {
    return days.after(from, answerDays);
  }

  LocalDate choiceDue(LocalDate from) {
    return days.after(from, choiceDays);
  }

  LocalDate panelDue(LocalDate from) {
    return days.after(from, panelDays);
  }
}
