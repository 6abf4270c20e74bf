package org.quantock.domain.indicator;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which published result. */
@Embeddable
public record PublishedResultId(UUID value) implements Serializable {

  public static PublishedResultId fresh() {
    return new PublishedResultId(UUID.randomUUID());
  }
}
