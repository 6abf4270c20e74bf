package org.quantock.domain.payment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one adjustment. */
@Embeddable
public record AdjustmentId(UUID value) implements Serializable {

  public static AdjustmentId fresh() {
    return new AdjustmentId(UUID.randomUUID());
  }

  public static AdjustmentId of(String text) {
    return new AdjustmentId(Ids.parse("adjustment", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
