package org.quantock.domain.payment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one entry of a target population. */
@Embeddable
public record TargetPopulationId(UUID value) implements Serializable {

  public static TargetPopulationId fresh() {
    return new TargetPopulationId(UUID.randomUUID());
  }

  public static TargetPopulationId of(String text) {
    return new TargetPopulationId(Ids.parse("target population", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
