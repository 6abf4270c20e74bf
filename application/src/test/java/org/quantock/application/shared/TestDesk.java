package org.quantock.application.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.audit.AuditLog;
import org.quantock.application.audit.AuditTrail;
import org.quantock.domain.access.Actor;
import org.quantock.domain.audit.AuditEntry;

/**
 * What a use case needs around it in a test: a caller, a business date, a clock and an audit log.
 */
public final class TestDesk {

  public final FixedCaller caller;
  public final Clock clock = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
  public final List<AuditEntry> entries = new ArrayList<>();
  public final AuditTrail audit;
  private LocalDate today;

  public TestDesk(Actor actor, LocalDate today) {
    this.caller = new FixedCaller(actor);
    this.today = today;
    this.audit = new AuditTrail(new ListLog(), caller, this::today, clock);
  }

  public LocalDate today() {
    return today;
  }

  /** The business calendar of this desk. */
  public BusinessCalendar calendar() {
    return this::today;
  }

  public void moveTo(LocalDate date) {
    today = date;
  }

  /** The sentences of all entries so far. */
  public List<String> sentences() {
    return entries.stream().map(AuditEntry::sentence).toList();
  }

  private final class ListLog implements AuditLog {
    @Override
    public void add(AuditEntry entry) {
      entries.add(entry);
    }

    @Override
    public void addApart(AuditEntry entry) {
      entries.add(entry);
    }
  }
}
