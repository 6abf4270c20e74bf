package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.application.shared.Log;
import org.quantock.application.shared.Watch;

/**
 * Looks again and again for runs that nobody works on (PAY-37), from the start of the application
 * to its end.
 */
@ApplicationScoped
public class RunWatch {

  private static final Log LOG = Log.of(RunWatch.class);

  private RunKeeper keeper;
  private PaymentLimits limits;
  private Watch watch;

  protected RunWatch() {}

  @Inject
  public RunWatch(RunKeeper keeper, PaymentLimits limits) {
    this.keeper = keeper;
    this.limits = limits;
  }

  /** Begins, at the start of the application. */
  public void begin() {
    watch =
        new Watch(
            LOG, "Abandoned payment runs could not be looked for; trying again", keeper::check);
    watch.begin(limits.watch());
  }

  /** Ends, with the application. */
  public void end() {
    if (watch != null) {
      watch.end();
    }
  }
}
