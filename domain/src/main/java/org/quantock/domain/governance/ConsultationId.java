package org.quantock.domain.governance;

import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Which consultation. */
public record ConsultationId(UUID value) implements Serializable {

  public static ConsultationId fresh() {
    return new ConsultationId(UUID.randomUUID());
  }

  public static ConsultationId of(String text) {
    return new ConsultationId(Ids.parse("consultation", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
