package org.quantock.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Who a person is, for every record of who did what. */
@Embeddable
public record PersonId(UUID value) implements Serializable {

  public static PersonId fresh() {
    return new PersonId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
