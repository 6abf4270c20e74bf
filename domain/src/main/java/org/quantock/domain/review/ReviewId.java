package org.quantock.domain.review;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one review of a report. */
@Embeddable
public record ReviewId(UUID value) implements Serializable {

  public static ReviewId fresh() {
    return new ReviewId(UUID.randomUUID());
  }

  public static ReviewId of(String text) {
    return new ReviewId(Ids.parse("review", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
