package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.FreshProof;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.SecondFactors;
import org.quantock.domain.access.TotpSecret;
import org.quantock.domain.shared.PersonId;

/**
 * Begins a second factor of the caller, or a new one in place of the old, which counts until a code
 * of the new one was shown.
 */
@UseCase
@FreshProof
@Requires(Permission.SIGNED_IN)
public class BeginSecondFactor {

  private SecondFactors factors;
  private Factors opened;
  private SecretBox box;
  private Caller caller;
  private AuditTrail audit;

  protected BeginSecondFactor() {}

  @Inject
  public BeginSecondFactor(
      SecondFactors factors, Factors opened, SecretBox box, Caller caller, AuditTrail audit) {
    this.factors = factors;
    this.opened = opened;
    this.box = box;
    this.caller = caller;
    this.audit = audit;
  }

  public void handle() {
    PersonId person = caller.person().id();
    factors
        .of(person)
        .ifPresentOrElse(
            factor -> factor.begin(box.seal(person, TotpSecret.fresh())),
            () -> opened.begin(person));
    audit.record(
        BeginSecondFactor.class,
        "person",
        person,
        caller.person().name() + " began a new second factor");
  }
}
