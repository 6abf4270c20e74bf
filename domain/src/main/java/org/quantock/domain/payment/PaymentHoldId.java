package org.quantock.domain.payment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one amount that is held back. */
@Embeddable
public record PaymentHoldId(UUID value) implements Serializable {

  public static PaymentHoldId fresh() {
    return new PaymentHoldId(UUID.randomUUID());
  }

  public static PaymentHoldId of(String text) {
    return new PaymentHoldId(Ids.parse("hold", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
