package org.quantock.application.shared;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks after something again and again, from the start of the application to its end. */
public final class Watch {

  private final Log log;
  private final String failure;
  private final Runnable look;
  private ScheduledFuture<?> watching;

  /**
   * @param failure what the log says when a look fails: "The outbox could not be looked through;
   *     trying again"
   */
  public Watch(Log log, String failure, Runnable look) {
    this.log = log;
    this.failure = failure;
    this.look = look;
  }

  /** Begins, at the start of the application. */
  public void begin(Duration every) {
    watching =
        ServerThreads.again()
            .scheduleWithFixedDelay(
                this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
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
      look.run();
    } catch (RuntimeException e) {
      log.warning(failure, e);
    }
  }
}
