package org.quantock.domain.payment.dispute;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one file that was attached to a dispute. */
@Embeddable
public record EvidenceId(UUID value) implements Serializable {

  public static EvidenceId fresh() {
    return new EvidenceId(UUID.randomUUID());
  }

  public static EvidenceId of(String text) {
    return new EvidenceId(Ids.parse("file", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
