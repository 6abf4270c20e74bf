package org.quantock.application.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Log;
import org.quantock.application.shared.Nobody;
import org.quantock.application.shared.RequestTrace;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.DomainException;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.RuleViolated;

/** Writes what was done, in the transaction of the act, and what was refused, apart from it. */
@ApplicationScoped
public class AuditTrail {

  private static final Log LOG = Log.of(AuditTrail.class);

  private final ThreadLocal<Long> written = ThreadLocal.withInitial(() -> 0L);
  private final ThreadLocal<WeakReference<DomainException>> told = new ThreadLocal<>();
  private AuditLog log;
  private Caller caller;
  private BusinessCalendar calendar;
  private Clock clock;
  private RefusalQuota quota;

  protected AuditTrail() {}

  @Inject
  public AuditTrail(AuditLog log, Caller caller, BusinessCalendar calendar, Clock clock) {
    this.log = log;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
    this.quota = new RefusalQuota(clock);
  }

  /**
   * @param useCase the acting use case: {@code SubmitReport.class}
   * @param subjectKind the kind of thing, for example {@code report}
   * @param subject its id
   * @param sentence what happened, for example "Submitted the report of Z99001 for quarter 2"
   */
  public void record(Class<?> useCase, String subjectKind, Object subject, String sentence) {
    record(Deed.done(useCase.getSimpleName(), subjectKind, subject, sentence));
  }

  /** With what the deed changed and why (AUD-5). */
  public void record(Deed deed) {
    log.add(entry(deed));
    written.set(written.get() + 1);
  }

  /**
   * AUD-4, AUD-11. An attempt that a use case or query refuses. That a form was filled in wrongly
   * or that somebody was faster is no refusal. A visitor whom nobody knows and who looks for what
   * does not exist is none either.
   */
  public void refuse(Class<?> tried, Object[] arguments, DomainException refusal) {
    WeakReference<DomainException> last = told.get();
    if (!isRefusal(tried, refusal) || (last != null && last.get() == refusal)) {
      return;
    }
    told.set(new WeakReference<>(refusal));
    Attempted attempted = Attempted.of(arguments);
    refuse(
        Deed.refused(
                tried.getSimpleName(),
                attempted.kind(),
                attempted.id(),
                "Refused: " + refusal.getMessage())
            .because(refusal.code()));
  }

  /** AUD-4. An attempt that was refused, in a transaction of its own. */
  public void refuse(Deed deed) {
    try {
      OptionalLong unlisted = quota.admit(who());
      if (unlisted.isPresent()) {
        log.addApart(entry(counting(deed, unlisted.getAsLong())));
      }
    } catch (RuntimeException e) {
      // It stays refused, and the person is told why; that it is not on record is told here.
      LOG.error("A refused attempt could not be put on record", e);
    }
    written.set(written.get() + 1);
  }

  private boolean isRefusal(Class<?> tried, DomainException refusal) {
    boolean change = tried.isAnnotationPresent(UseCase.class);
    boolean known = !caller.person().equals(Nobody.NOBODY);
    return refusal instanceof NotPermitted
        || (refusal instanceof RuleViolated && change)
        || (refusal instanceof NotFound && (change || known));
  }

  private String who() {
    Actor person = caller.person();
    return person.equals(Nobody.NOBODY) ? RequestTrace.current().address() : person.id().toString();
  }

  private static Deed counting(Deed deed, long unlisted) {
    return unlisted == 0
        ? deed
        : Deed.refused(
                deed.action(),
                deed.subjectKind(),
                deed.subject(),
                "%s (and %,d before it that are not listed)".formatted(deed.sentence(), unlisted))
            .because(deed.reason());
  }

  private AuditEntry entry(Deed deed) {
    return new AuditEntry(
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        calendar.today(),
        caller.person(),
        RequestTrace.current(),
        deed);
  }

  /** How many entries this thread has written so far; the guard compares before and after. */
  public long written() {
    return written.get();
  }
}
