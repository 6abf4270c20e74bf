package org.quantock.application.audit;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Log;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.audit.Verdict;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

/**
 * Once a day, from the start of the application to its end: writes the anchor (AUD-9) and verifies
 * the record (AUD-8). Looks every so many seconds whether today's is done, here or on another node:
 * {@code quantock.audit.watch}, 600 unless set.
 */
@ApplicationScoped
public class AuditWatch {

  private static final Log LOG = Log.of(AuditWatch.class);

  /** In whose name it is on record. */
  public static final Actor JOB =
      new Actor(
          new PersonId(new UUID(0, 4)),
          "Audit job",
          Set.of(Role.AUDITOR),
          new OrganisationCode("QUANTOCK"));

  private ViewVerification view;
  private AnchorFiles anchors;
  private WriteAnchor write;
  private VerifyAudit verify;
  private Caller caller;
  private Clock clock;
  private ScheduledFuture<?> watching;

  protected AuditWatch() {}

  @Inject
  public AuditWatch(
      ViewVerification view,
      AnchorFiles anchors,
      WriteAnchor write,
      VerifyAudit verify,
      Caller caller,
      Clock clock) {
    this.view = view;
    this.anchors = anchors;
    this.write = write;
    this.verify = verify;
    this.caller = caller;
    this.clock = clock;
  }

  /** Begins, at the start of the application. */
  public void begin() {
    try {
      // A lookup instead of @Resource: injection into a bean of a library jar fails on Payara 6.
      ManagedScheduledExecutorService threads =
          InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
      long every =
          ConfigProvider.getConfig()
              .getOptionalValue("quantock.audit.watch", Long.class)
              .orElse(600L);
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
      check();
    } catch (RuntimeException e) {
      LOG.error("The audit record could not be anchored or verified; trying again", e);
    }
  }

  /** Does what is not done yet today, which is a day of UTC. */
  public void check() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    caller.as(
        JOB,
        () -> {
          if (!verifiedOn(today)) {
            tell(verify.handle());
          }
          if (anchors.kept() && !anchors.has(today)) {
            write.handle();
          }
          return null;
        });
  }

  private boolean verifiedOn(LocalDate day) {
    AuditRow last = view.ask().last();
    return last != null && LocalDate.ofInstant(last.recordedAt(), ZoneOffset.UTC).equals(day);
  }

  private static void tell(Verdict verdict) {
    if (!verdict.isWhole()) {
      LOG.error(verdict.sentence());
    }
  }
}
