package org.quantock.domain.payment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one payment, which is one line of a run. */
@Embeddable
public record PaymentId(UUID value) implements Serializable {

  public static PaymentId fresh() {
    return new PaymentId(UUID.randomUUID());
  }

  public static PaymentId of(String text) {
    return new PaymentId(Ids.parse("payment", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
