package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Money;

/**
 * Works the entitlements of a scheme out: first entries are added where none stand; what would
 * differ from the entry that counts is reported and left as it is (PAY-80).
 */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class WorkOutEntitlements {

  private EntitlementBook book;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected WorkOutEntitlements() {}

  @Inject
  public WorkOutEntitlements(EntitlementBook book, Schemes schemes, Stamp stamp, AuditTrail audit) {
    this.book = book;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  public record Command(SchemeCode scheme) {}

  public EntitlementBook.Outcome handle(Command command) {
    Scheme scheme = PaymentScope.own(schemes, command.scheme(), stamp.actor());
    EntitlementBook.Outcome outcome = book.addFirst(scheme, stamp.act());
    audit.record(
        Deed.done(
                WorkOutEntitlements.class,
                "scheme",
                scheme.code(),
                "Worked out the entitlements of %s: %d added, %d would differ and are left, %d cannot be worked out yet"
                    .formatted(
                        scheme.name(),
                        outcome.added().size(),
                        outcome.differing().size(),
                        outcome.unknown().size()))
            .changing("entitlements added, together", null, together(outcome.added())));
    return outcome;
  }

  /** Null where none were added. */
  private static Money together(List<EntitlementLine> added) {
    return added.stream().map(EntitlementLine::amount).reduce(Money::plus).orElse(null);
  }
}
