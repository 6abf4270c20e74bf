package org.quantock.domain.access.openid;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one session that began through the provider. */
@Embeddable
public record ProviderSessionId(UUID value) implements Serializable {

  public static ProviderSessionId fresh() {
    return new ProviderSessionId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
