package org.quantock.domain.indicator;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which indicator of which set, inside the aggregate; elsewhere the codes say it. */
@Embeddable
public record IndicatorId(UUID value) implements Serializable {

  public static IndicatorId fresh() {
    return new IndicatorId(UUID.randomUUID());
  }
}
