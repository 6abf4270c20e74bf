package org.quantock.domain.payment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one entry of what a practice was paid the year before. */
@Embeddable
public record PriorAchievementId(UUID value) implements Serializable {

  public static PriorAchievementId fresh() {
    return new PriorAchievementId(UUID.randomUUID());
  }

  public static PriorAchievementId of(String text) {
    return new PriorAchievementId(Ids.parse("prior achievement", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
