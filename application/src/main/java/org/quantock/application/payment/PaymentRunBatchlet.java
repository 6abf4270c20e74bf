package org.quantock.application.payment;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quantock.domain.payment.PaymentRunId;

/**
 * The one step of the job {@code payment-run}. Its checkpoints are the run's own, each in the
 * transaction of the payments that it counts, so that it can be started anew at any point.
 */
@Named("paymentRunBatchlet")
@Dependent
public class PaymentRunBatchlet implements Batchlet {

  @Inject
  @BatchProperty(name = "run")
  private String run;

  @Inject private RunKeeper keeper;

  @Override
  public String process() {
    keeper.work(PaymentRunId.of(run));
    return "COMPLETED";
  }

  /** A stopped server leaves the run where it is; another job goes on with it. */
  @Override
  public void stop() {
    // A step is a transaction: there is nothing to break off.
  }
}
