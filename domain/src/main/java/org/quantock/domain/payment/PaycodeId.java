package org.quantock.domain.payment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one paycode on record. */
@Embeddable
public record PaycodeId(UUID value) implements Serializable {

  public static PaycodeId fresh() {
    return new PaycodeId(UUID.randomUUID());
  }

  public static PaycodeId of(String text) {
    return new PaycodeId(Ids.parse("paycode", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
