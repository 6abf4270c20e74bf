package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.EntitlementPlan;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/**
 * Accepts what the entitlements of one practice come to now: the next entries are added, with the
 * reason (PAY-86). What was paid of a share is then settled by an adjustment.
 */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class AcceptEntitlements {

  /** So many amounts stand in the audit entry; of more it says how many. */
  private static final int LISTED = 20;

  private EntitlementBook book;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected AcceptEntitlements() {}

  @Inject
  public AcceptEntitlements(EntitlementBook book, Schemes schemes, Stamp stamp, AuditTrail audit) {
    this.book = book;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param seen how many entries were seen to differ; refused where it is another number now
   * @param reason why, for the practice to read
   */
  public record Command(SchemeCode scheme, PracticeCode practice, int seen, String reason) {}

  public List<EntitlementLine> handle(Command command) {
    Scheme scheme = PaymentScope.own(schemes, command.scheme(), stamp.actor());
    var problems = new Problems();
    problems.text("reason", "why the amounts change", command.reason(), 500);
    problems.refuse();
    List<EntitlementPlan.Item> differing =
        book.plan(scheme, command.practice()).of(EntitlementPlan.Kind.DIFFERS);
    if (differing.isEmpty()) {
      throw new RuleViolated("nothing-differs", "Nothing differs from what is on record any more.");
    }
    if (differing.size() != command.seen()) {
      throw new Stale(
          "What differs has changed since you looked. Nothing was stored; look at it again.");
    }
    List<EntitlementLine> added =
        book.accept(scheme, command.practice(), command.reason().strip(), stamp.act()).added();
    Deed deed =
        Deed.done(
                AcceptEntitlements.class,
                "entitlement",
                scheme.code() + "/" + command.practice(),
                "Accepted %d changed entitlements of %s: %s"
                    .formatted(added.size(), command.practice(), command.reason().strip()))
            .because(command.reason());
    audit.record(withAmounts(deed, differing));
    return added;
  }

  private static Deed withAmounts(Deed deed, List<EntitlementPlan.Item> differing) {
    Deed with = deed;
    for (EntitlementPlan.Item item : differing.subList(0, Math.min(LISTED, differing.size()))) {
      with =
          with.changing(
              "%s, %s".formatted(item.component().name(), item.period().shortName()),
              item.standing().map(EntitlementLine::amount).orElse(null),
              item.worked());
    }
    return differing.size() <= LISTED
        ? with
        : with.changing("further entitlements", null, differing.size() - LISTED);
  }
}
