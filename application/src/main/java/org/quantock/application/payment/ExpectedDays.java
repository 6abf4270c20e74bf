package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.shared.WorkingDays;

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
    return WorkingDays.ENGLAND.after(run.sending().orElseThrow().on(), limits.workingDaysToPay());
  }
}
