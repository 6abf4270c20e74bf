package org.quantock.domain.indicator;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one correction of a calculation. */
@Embeddable
public record CorrectionId(UUID value) implements Serializable {

  public static CorrectionId fresh() {
    return new CorrectionId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
