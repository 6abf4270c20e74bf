package org.quantock.application.payment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.quantock.application.shared.WorkingCalendar;
import org.quantock.domain.payment.dispute.DisputeClock;

/**
 * How long each side has (DIS-5): MicroProfile Config {@code quantock.dispute.answer-days}, {@code
 * quantock.dispute.choice-days} and {@code quantock.dispute.panel-days}, in working days.
 */
@ApplicationScoped
public class DisputeClocks {

  private WorkingCalendar calendar;

  protected DisputeClocks() {}

  @Inject
  public DisputeClocks(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  public DisputeClock now() {
    Config config = ConfigProvider.getConfig();
    DisputeClock standard = DisputeClock.STANDARD;
    return new DisputeClock(
        days(config, "answer", standard.answerDays()),
        days(config, "choice", standard.choiceDays()),
        days(config, "panel", standard.panelDays()),
        calendar.days());
  }

  private static int days(Config config, String turn, int otherwise) {
    return config
        .getOptionalValue("quantock.dispute." + turn + "-days", Integer.class)
        .orElse(otherwise);
  }
}
