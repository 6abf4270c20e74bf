package org.quantock.application.payment;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.quantock.application.shared.Log;

/**
 * Looks again and again for runs that nobody works on (PAY-37), from the start of the application
 * to its end.
 */
@ApplicationScoped
public class RunWatch {

  private static final Log LOG = Log.of(RunWatch.class);

  private RunKeeper keeper;
  private PaymentLimits limits;
  private ScheduledFuture<?> watching;

  protected RunWatch() {}

  @Inject
  public RunWatch(RunKeeper keeper, PaymentLimits limits) {
    this.keeper = keeper;
    this.limits = limits;
  }

  /** Begins, at the start of the application. */
  public void begin() {
    try {
      // A lookup instead of @Resource: injection into a bean of a library jar fails on Payara 6.
      ManagedScheduledExecutorService threads =
          InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
      long every = limits.watch().toSeconds();
      watching = threads.scheduleWithFixedDelay(this::look, every, every, TimeUnit.SECONDS);
    } catch (NamingException e) {
      throw new IllegalStateException("The server has no scheduled executor.", e);
    }
  }

  /** Ends, with the application. */
  public void end() {
    if (watching != null) {
      watching.cancel(false);
    }
  }

  /** An exception would end the schedule; the next look may find the database again. */
  private void look() {
    try {
      keeper.check();
    } catch (RuntimeException e) {
      LOG.warning("Abandoned payment runs could not be looked for; trying again", e);
    }
  }
}
