package org.quantock.application.access.openid;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;

/** Puts on record that what came back from the provider signed nobody in. */
@UseCase
@Requires(Permission.PUBLIC)
public class RefuseSignIn {

  private AuditTrail audit;

  protected RefuseSignIn() {}

  @Inject
  public RefuseSignIn(AuditTrail audit) {
    this.audit = audit;
  }

  public void handle(SignInRefused refused) {
    audit.record(
        RefuseSignIn.class,
        "person",
        "unknown",
        "Sign-in through the provider refused: " + Shown.of(refused.getMessage()));
  }
}
