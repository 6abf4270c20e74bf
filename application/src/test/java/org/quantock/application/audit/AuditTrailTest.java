package org.quantock.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.Nobody;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.RequestTrace;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Role;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotSignedIn;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

class AuditTrailTest {

  private static final Object[] NONE = {};

  private final FixedCaller caller =
      new FixedCaller(FixedCaller.person("Mo Lane", "Z99001", Role.PRACTICE_MANAGER));
  private final ListedEntries log = new ListedEntries();
  private final MovedClock clock = new MovedClock();
  private final AuditTrail audit =
      new AuditTrail(log, caller, () -> LocalDate.of(2014, 10, 6), clock);

  @AfterEach
  void no_request() {
    RequestTrace.end();
  }

  @Test
  @DisplayName("AUD-2, AUD-5: an entry says from where, in which role, before and after, and why")
  void an_entry_says_from_where_in_which_role_and_why() {
    String reference = RequestTrace.begin("192.0.2.7").reference();

    audit.record(
        Deed.done("SetPaycode", "scheme", "s", "Set it").changing("paycode", 1, 2).because("why"));

    AuditEntry entry = log.entries.get(0);
    assertThat(entry.recordedAt()).isEqualTo(clock.now);
    assertThat(entry.businessDate()).isEqualTo(LocalDate.of(2014, 10, 6));
    assertThat(entry.address()).isEqualTo("192.0.2.7");
    assertThat(entry.request()).isEqualTo(reference);
    assertThat(entry.roles()).isEqualTo("PRACTICE_MANAGER");
    assertThat(entry.changes()).containsExactly("paycode: 1 → 2");
    assertThat(entry.reason()).isEqualTo("why");
  }

  @Test
  @DisplayName(
      "AUD-4: a rule that forbids and a thing that is not theirs are refusals, typing is not")
  void what_is_a_refusal() {
    audit.refuse(Changing.class, NONE, new RuleViolated("own-run", "You prepared it."));
    audit.refuse(Changing.class, NONE, new NotFound("There is no such report."));
    audit.refuse(Looking.class, NONE, new NotFound("There is no such report."));
    assertThat(log.entries).hasSize(3);
    assertThat(log.entries.get(0).reason()).isEqualTo("own-run");

    audit.refuse(Looking.class, NONE, new RuleViolated("own-run", "It cannot be shown yet."));
    audit.refuse(Changing.class, NONE, new InvalidInput("name", "Enter a name."));
    audit.refuse(Changing.class, NONE, new Stale("Someone was faster."));
    caller.becomes(Nobody.NOBODY);
    audit.refuse(Looking.class, NONE, new NotFound("There is no such scheme."));
    assertThat(log.entries).as("and these are none").hasSize(3);

    audit.refuse(Looking.class, NONE, new NotSignedIn("Sign in first."));
    assertThat(log.entries).hasSize(4);
  }

  @Test
  @DisplayName("AUD-11: a flood is counted, and others are listed meanwhile")
  void a_flood_is_counted() {
    caller.becomes(Nobody.NOBODY);
    RequestTrace.begin("192.0.2.7");
    for (int i = 0; i < 1000; i++) {
      audit.refuse(Looking.class, NONE, new NotSignedIn("Sign in first."));
    }
    assertThat(log.entries).hasSize(RefusalQuota.A_MINUTE);

    RequestTrace.begin("192.0.2.8");
    audit.refuse(Looking.class, NONE, new NotSignedIn("Sign in first."));
    assertThat(log.entries).as("from another address").hasSize(RefusalQuota.A_MINUTE + 1);

    clock.now = clock.now.plus(Duration.ofMinutes(1));
    RequestTrace.begin("192.0.2.7");
    audit.refuse(Looking.class, NONE, new NotSignedIn("Sign in first."));
    assertThat(log.entries.get(log.entries.size() - 1).sentence())
        .isEqualTo("Refused: Sign in first. (and 970 before it that are not listed)");
  }

  /** Changes. */
  @UseCase
  private static final class Changing {}

  /** Looks. */
  @Query
  private static final class Looking {}

  private static final class MovedClock extends Clock {
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
