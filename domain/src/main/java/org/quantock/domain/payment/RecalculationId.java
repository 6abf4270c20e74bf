package org.quantock.domain.payment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one recalculation. */
@Embeddable
public record RecalculationId(UUID value) implements Serializable {

  public static RecalculationId fresh() {
    return new RecalculationId(UUID.randomUUID());
  }

  public static RecalculationId of(String text) {
    return new RecalculationId(Ids.parse("recalculation", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
