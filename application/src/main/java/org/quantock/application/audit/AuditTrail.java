package org.quantock.application.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.domain.audit.AuditEntry;

/** Writes what a use case did, in its transaction. */
@ApplicationScoped
public class AuditTrail {

  private final ThreadLocal<Long> written = ThreadLocal.withInitial(() -> 0L);
  private AuditLog log;
  private Caller caller;
  private BusinessCalendar calendar;
  private Clock clock;

  protected AuditTrail() {}

  @Inject
  public AuditTrail(AuditLog log, Caller caller, BusinessCalendar calendar, Clock clock) {
    this.log = log;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @param useCase the acting use case: {@code SubmitReport.class}
   * @param subjectKind the kind of thing, for example {@code report}
   * @param subject its id
   * @param sentence what happened, for example "Submitted the report of Z99001 for quarter 2"
   */
  public void record(Class<?> useCase, String subjectKind, Object subject, String sentence) {
    log.add(
        new AuditEntry(
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            calendar.today(),
            caller.person(),
            useCase.getSimpleName(),
            subjectKind,
            subject.toString(),
            sentence));
    written.set(written.get() + 1);
  }

  /** How many entries this thread has written so far; the guard compares before and after. */
  public long written() {
    return written.get();
  }
}
