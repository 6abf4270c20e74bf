package org.quantock.persistence.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.quantock.application.audit.AnchorFiles;
import org.quantock.application.shared.FixedCaller;
import org.quantock.domain.access.Role;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.audit.ChainCheck;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.audit.Origin;
import org.quantock.domain.audit.Verdict;

/** Entries as tests write and verify them. */
final class Entries {

  static final Instant NOW = Instant.parse("2026-11-22T09:00:00.123456Z");

  private Entries() {}

  static AuditEntry of(String person, String organisation, Deed deed) {
    return of(NOW, person, organisation, deed);
  }

  static AuditEntry of(Instant at, String person, String organisation, Deed deed) {
    return new AuditEntry(
        at,
        LocalDate.of(2014, 10, 6),
        FixedCaller.person(person, organisation, Role.REVIEWER),
        new Origin("192.0.2.7", "E-0123456789AB"),
        deed);
  }

  /** Writes entries of an organisation, each in a transaction of its own. */
  static void write(OwnDatabase database, String organisation, int count) {
    for (int i = 1; i <= count; i++) {
      int number = i;
      database.commit(
          em ->
              new JpaAuditLog(em)
                  .add(
                      of(
                          NOW.plusSeconds(number),
                          "Sam Reviewer",
                          organisation,
                          Deed.done("Write", "thing", number, "Wrote “%d” — é".formatted(number))
                              .changing("number", number - 1, number)
                              .because("asked for"))));
    }
  }

  static Verdict verify(OwnDatabase database, AnchorFiles anchors) {
    return database.look(em -> verify(em, anchors));
  }

  private static Verdict verify(EntityManager em, AnchorFiles anchors) {
    var queries = new JpaAuditQueries(em);
    var check = new ChainCheck(queries.heads());
    anchors.tell(check);
    queries.each(check::read);
    return check.finish(queries.heads());
  }
}
