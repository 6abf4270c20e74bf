package org.quantock.application.access;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.quantock.application.shared.Log;

/** Looks through the outbox again and again, from the start of the application to its end. */
@ApplicationScoped
public class MailWatch {

  private static final Log LOG = Log.of(MailWatch.class);

  private MailRound round;
  private MailSettings settings;
  private ScheduledFuture<?> watching;

  protected MailWatch() {}

  @Inject
  public MailWatch(MailRound round, MailSettings settings) {
    this.round = round;
    this.settings = settings;
  }

  /** Begins, at the start of the application. */
  public void begin() {
    try {
      // A lookup instead of @Resource: injection into a bean of a library jar fails on Payara 6.
      ManagedScheduledExecutorService threads =
          InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
      long every = settings.every().toSeconds();
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
      round.go();
    } catch (RuntimeException e) {
      LOG.warning("The outbox could not be looked through; trying again", e);
    }
  }
}
