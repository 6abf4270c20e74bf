package org.quantock.application.participation;

import java.time.LocalDate;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.RuleViolated;

/** PAR-2: what is signed is the version of the agreement that is in force. */
final class SignedAgreement {

  private SignedAgreement() {}

  static void requireInForce(Scheme scheme, int version, LocalDate today) {
    int inForce = scheme.versionOn(today).number();
    if (version != inForce) {
      throw new RuleViolated(
          "agreement-changed",
          "Version %d of the agreement is in force now, not version %d: read it before you sign."
              .formatted(inForce, version));
    }
  }
}
