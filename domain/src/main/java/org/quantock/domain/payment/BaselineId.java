package org.quantock.domain.payment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one entry of a practice's baseline. */
@Embeddable
public record BaselineId(UUID value) implements Serializable {

  public static BaselineId fresh() {
    return new BaselineId(UUID.randomUUID());
  }

  public static BaselineId of(String text) {
    return new BaselineId(Ids.parse("baseline", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
