package org.quantock.domain.evaluation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one data release. */
@Embeddable
public record DataReleaseId(UUID value) implements Serializable {

  public static DataReleaseId fresh() {
    return new DataReleaseId(UUID.randomUUID());
  }

  public static DataReleaseId of(String text) {
    return new DataReleaseId(Ids.parse("data release", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
