package org.quantock.domain.payment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names a payment run. */
@Embeddable
public record PaymentRunId(UUID value) implements Serializable {

  public static PaymentRunId fresh() {
    return new PaymentRunId(UUID.randomUUID());
  }

  public static PaymentRunId of(String text) {
    return new PaymentRunId(Ids.parse("payment run", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
