package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.quantock.domain.payment.PaymentRun;

/** When the money of a run is expected: some working days after it is sent (PAY-38). */
@ApplicationScoped
public class ExpectedDays {

  private PaymentLimits limits;

  protected ExpectedDays() {}

  @Inject
  public ExpectedDays(PaymentLimits limits) {
    this.limits = limits;
  }

  public LocalDate of(PaymentRun run) {
    LocalDate day = run.sending().orElseThrow().on();
    for (int left = limits.workingDaysToPay(); left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return day;
  }
}
