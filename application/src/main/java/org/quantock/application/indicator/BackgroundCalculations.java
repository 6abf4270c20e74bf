package org.quantock.application.indicator;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Log;
import org.quantock.domain.access.Actor;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.shared.DomainException;

/**
 * Runs calculations on the threads of the server, in the name of the person who started them.
 * Whatever goes wrong is put on record in words; an unexpected error with a reference that is in
 * the log too.
 */
@ApplicationScoped
public class BackgroundCalculations implements CalculationRuns {

  private static final Log LOG = Log.of(BackgroundCalculations.class);

  private Event<Started> started;
  private CalculateAchievement calculate;
  private FailCalculation fail;
  private Caller caller;

  protected BackgroundCalculations() {}

  @Inject
  public BackgroundCalculations(
      Event<Started> started, CalculateAchievement calculate, FailCalculation fail, Caller caller) {
    this.started = started;
    this.calculate = calculate;
    this.fail = fail;
    this.caller = caller;
  }

  /** A calculation was started. */
  public record Started(CalculationNumber calculation, Actor by) {}

  @Override
  public void start(CalculationNumber calculation, Actor by) {
    started.fire(new Started(calculation, by));
  }

  public void whenStored(@Observes(during = TransactionPhase.AFTER_SUCCESS) Started start)
      throws NamingException {
    // A lookup instead of @Resource: injection into a bean of a library jar fails on Payara 6.
    ManagedExecutorService threads =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    threads.execute(() -> run(start.calculation(), start.by()));
  }

  /** Runs the calculation on this thread. */
  public void run(CalculationNumber calculation, Actor by) {
    caller.as(
        by,
        () -> {
          try {
            calculate.handle(new CalculateAchievement.Command(calculation));
          } catch (DomainException e) {
            fail.handle(new FailCalculation.Command(calculation, e.getMessage()));
          } catch (RuntimeException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Calculation " + calculation + " failed, reference " + reference, e);
            fail.handle(
                new FailCalculation.Command(
                    calculation,
                    "Something unexpected went wrong. Nothing was stored. Reference: "
                        + reference));
          }
          return null;
        });
  }
}
