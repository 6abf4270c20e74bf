package org.quantock.domain.payment.dispute;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one dispute. */
@Embeddable
public record DisputeId(UUID value) implements Serializable {

  public static DisputeId fresh() {
    return new DisputeId(UUID.randomUUID());
  }

  public static DisputeId of(String text) {
    return new DisputeId(Ids.parse("dispute", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
