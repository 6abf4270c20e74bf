package org.quantock.domain.indicator;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which published payment. */
@Embeddable
public record PublishedPaymentId(UUID value) implements Serializable {

  public static PublishedPaymentId fresh() {
    return new PublishedPaymentId(UUID.randomUUID());
  }
}
