package org.quantock.domain.payment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one response of the bank. */
@Embeddable
public record PaymentResponseId(UUID value) implements Serializable {

  public static PaymentResponseId fresh() {
    return new PaymentResponseId(UUID.randomUUID());
  }

  public static PaymentResponseId of(String text) {
    return new PaymentResponseId(Ids.parse("response", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
