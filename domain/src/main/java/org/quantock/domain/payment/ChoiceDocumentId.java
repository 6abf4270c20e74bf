package org.quantock.domain.payment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names what a practice saw when it chose. */
@Embeddable
public record ChoiceDocumentId(UUID value) implements Serializable {

  public static ChoiceDocumentId fresh() {
    return new ChoiceDocumentId(UUID.randomUUID());
  }

  public static ChoiceDocumentId of(String text) {
    return new ChoiceDocumentId(Ids.parse("record of what was seen", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
