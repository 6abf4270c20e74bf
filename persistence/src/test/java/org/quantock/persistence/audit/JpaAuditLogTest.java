package org.quantock.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.audit.AuditRow;
import org.quantock.application.shared.FixedCaller;
import org.quantock.domain.access.Role;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.persistence.shared.Database;

class JpaAuditLogTest {

  @ParameterizedTest
  @EnumSource
  void entries_are_read_back_newest_first_and_by_words(Database database) {
    database.inTransaction(
        em -> {
          var log = new JpaAuditLog(em);
          log.add(entry("SubmitReport", "report", "r1", "Submitted the report of Z99001"));
          log.add(entry("AcceptReport", "report", "r1", "Accepted the report of Z99001"));
          log.add(entry("MoveDate", "date", "d", "Moved the date"));
          em.flush();

          assertThat(log.newest("z99001", 0, 10))
              .extracting(AuditRow::action)
              .containsExactly("AcceptReport", "SubmitReport");
          assertThat(log.newest("", 1, 1))
              .extracting(AuditRow::action)
              .containsExactly("AcceptReport");
          assertThat(log.about("report", "r1"))
              .extracting(AuditRow::action)
              .containsExactly("SubmitReport", "AcceptReport");
        });
  }

  private static AuditEntry entry(String action, String kind, String subject, String sentence) {
    return new AuditEntry(
        Instant.parse("2026-11-22T09:00:00Z"),
        LocalDate.of(2014, 10, 6),
        FixedCaller.person("Sam Reviewer", "Q65", Role.REVIEWER),
        action,
        kind,
        subject,
        sentence);
  }
}
