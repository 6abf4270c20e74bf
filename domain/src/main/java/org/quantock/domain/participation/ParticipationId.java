package org.quantock.domain.participation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one practice's participation in one scheme. */
@Embeddable
public record ParticipationId(UUID value) implements Serializable {

  public static ParticipationId fresh() {
    return new ParticipationId(UUID.randomUUID());
  }

  public static ParticipationId of(String text) {
    return new ParticipationId(Ids.parse("participation", text));
  }

  /** What people quote: QTK-1A2B3C4D. */
  public String reference() {
    return "QTK-" + value.toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
