package org.quantock.domain.access.openid;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one external identity on record. */
@Embeddable
public record ExternalIdentityId(UUID value) implements Serializable {

  public static ExternalIdentityId fresh() {
    return new ExternalIdentityId(UUID.randomUUID());
  }

  public static ExternalIdentityId of(String text) {
    return new ExternalIdentityId(Ids.parse("linked sign-in", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
