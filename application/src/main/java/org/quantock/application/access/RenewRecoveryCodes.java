package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.FreshProof;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.RecoveryCode;
import org.quantock.domain.access.SecondFactor;
import org.quantock.domain.access.SecondFactors;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/** Gives the caller new recovery codes; the ones before no longer work. */
@UseCase
@FreshProof
@Requires(Permission.SIGNED_IN)
public class RenewRecoveryCodes {

  private SecondFactors factors;
  private Caller caller;
  private AuditTrail audit;

  protected RenewRecoveryCodes() {}

  @Inject
  public RenewRecoveryCodes(SecondFactors factors, Caller caller, AuditTrail audit) {
    this.factors = factors;
    this.caller = caller;
    this.audit = audit;
  }

  /** Told here and nowhere else. */
  public List<RecoveryCode> handle() {
    PersonId person = caller.person().id();
    SecondFactor factor =
        factors
            .of(person)
            .filter(SecondFactor::isConfirmed)
            .orElseThrow(
                () -> new RuleViolated("no-factor", "You have no second factor to recover."));
    int left = factor.recoveryLeft();
    List<RecoveryCode> codes = RecoveryCode.fresh();
    factor.replaceRecovery(codes);
    audit.record(
        Deed.done(
                RenewRecoveryCodes.class,
                "person",
                person,
                caller.person().name() + " made new recovery codes")
            .changing("recovery codes", "%d left".formatted(left), "replaced"));
    return codes;
  }
}
