package org.quantock.domain.payment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one entitlement line. */
@Embeddable
public record EntitlementLineId(UUID value) implements Serializable {

  public static EntitlementLineId fresh() {
    return new EntitlementLineId(UUID.randomUUID());
  }

  public static EntitlementLineId of(String text) {
    return new EntitlementLineId(Ids.parse("entitlement line", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
