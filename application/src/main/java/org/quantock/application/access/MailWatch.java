package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.application.shared.Log;
import org.quantock.application.shared.Watch;

/** Looks through the outbox again and again, from the start of the application to its end. */
@ApplicationScoped
public class MailWatch {

  private static final Log LOG = Log.of(MailWatch.class);

  private MailRound round;
  private MailSettings settings;
  private Watch watch;

  protected MailWatch() {}

  @Inject
  public MailWatch(MailRound round, MailSettings settings) {
    this.round = round;
    this.settings = settings;
  }

  /** Begins, at the start of the application. */
  public void begin() {
    watch = new Watch(LOG, "The outbox could not be looked through; trying again", round::go);
    watch.begin(settings.every());
  }

  /** Ends, with the application. */
  public void end() {
    if (watch != null) {
      watch.end();
    }
  }
}
