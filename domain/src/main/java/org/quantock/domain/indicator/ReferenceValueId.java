package org.quantock.domain.indicator;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one version of a reference value. */
@Embeddable
public record ReferenceValueId(UUID value) implements Serializable {

  public static ReferenceValueId fresh() {
    return new ReferenceValueId(UUID.randomUUID());
  }

  public static ReferenceValueId of(String text) {
    return new ReferenceValueId(Ids.parse("reference value", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
