package org.quantock.domain.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one thing that was accepted. */
@Embeddable
public record AcceptedIdentifierId(UUID value) implements Serializable {

  public static AcceptedIdentifierId fresh() {
    return new AcceptedIdentifierId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
