package org.quantock.application.access.openid;

import java.time.Instant;
import org.quantock.domain.access.openid.ExternalIdentity;

/** A linked sign-in as listed. */
public record LinkedSignIn(String id, String issuer, String subject, Instant linkedAt) {

  static LinkedSignIn of(ExternalIdentity identity) {
    return new LinkedSignIn(
        identity.id().toString(),
        identity.who().issuer(),
        identity.who().subject(),
        identity.linkedAt());
  }
}
