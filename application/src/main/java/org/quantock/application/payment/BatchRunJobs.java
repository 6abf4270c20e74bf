package org.quantock.application.payment;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Properties;
import org.quantock.application.shared.Log;
import org.quantock.domain.payment.PaymentRunId;

/**
 * Starts the job {@code payment-run} on the batch runtime of the server. What the runtime keeps
 * about jobs is not relied on: a job that it loses or refuses is started again by {@link RunWatch}.
 */
@ApplicationScoped
public class BatchRunJobs implements RunJobs {

  private static final Log LOG = Log.of(BatchRunJobs.class);

  /** Name of the job: META-INF/batch-jobs/payment-run.xml. */
  static final String JOB = "payment-run";

  @Override
  public void start(PaymentRunId run) {
    var parameters = new Properties();
    parameters.setProperty("run", run.toString());
    try {
      BatchRuntime.getJobOperator().start(JOB, parameters);
    } catch (BatchRuntimeException e) {
      LOG.warning("The batch runtime did not start a job for payment run " + run, e);
    }
  }
}
