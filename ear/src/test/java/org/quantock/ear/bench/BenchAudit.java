package org.quantock.ear.bench;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.persistence.audit.JpaAuditLog;

/** An audit trail in the transaction of the work, of a made-up person of finance. */
final class BenchAudit {

  private static final Actor PERSON =
      new Actor(PersonId.fresh(), "Bench", Set.of(Role.FINANCE), new OrganisationCode("QAT"));

  private BenchAudit() {}

  static AuditTrail in(EntityManager em) {
    return new AuditTrail(
        new JpaAuditLog(em),
        new AlwaysTheSame(),
        () -> LocalDate.of(2015, 7, 10),
        Clock.systemUTC());
  }

  private static final class AlwaysTheSame implements Caller {
    @Override
    public Actor person() {
      return PERSON;
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
      throw new UnsupportedOperationException();
    }
  }
}
