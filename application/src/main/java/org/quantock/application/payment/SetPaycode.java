package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.Paycode;
import org.quantock.domain.payment.Paycodes;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.NotFound;

/** Sets what the ledger books the payments of a component under (PAY-38). */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class SetPaycode {

  private Paycodes paycodes;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected SetPaycode() {}

  @Inject
  public SetPaycode(Paycodes paycodes, Schemes schemes, Stamp stamp, AuditTrail audit) {
    this.paycodes = paycodes;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param component its code
   */
  public record Command(SchemeCode scheme, String component, String code) {}

  public void handle(Command command) {
    Scheme scheme = PaymentScope.own(schemes, command.scheme(), stamp.actor());
    if (scheme.terms().components().stream()
        .noneMatch(each -> each.code().equals(command.component()))) {
      throw NotFound.of("component", command.component());
    }
    Optional<Paycode> there =
        paycodes.of(command.scheme()).stream()
            .filter(each -> each.component().equals(command.component()))
            .findFirst();
    String before = there.map(Paycode::code).orElse(null);
    if (there.isPresent()) {
      there.get().change(command.code(), stamp.act());
    } else {
      paycodes.add(new Paycode(command.scheme(), command.component(), command.code(), stamp.act()));
    }
    audit.record(
        Deed.done(
                SetPaycode.class,
                "scheme",
                command.scheme(),
                "Set the paycode of %s to %s".formatted(command.component(), command.code()))
            .changing("paycode of " + command.component(), before, command.code()));
  }
}
