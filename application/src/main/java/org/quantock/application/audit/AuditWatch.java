package org.quantock.application.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Log;
import org.quantock.application.shared.Watch;
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
  private Watch watch;

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
    watch =
        new Watch(
            LOG, "The audit record could not be anchored or verified; trying again", this::check);
    watch.begin(every());
  }

  /** Ends, with the application. */
  public void end() {
    if (watch != null) {
      watch.end();
    }
  }

  private static Duration every() {
    return Duration.ofSeconds(
        ConfigProvider.getConfig()
            .getOptionalValue("quantock.audit.watch", Long.class)
            .orElse(600L));
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
