package org.quantock.domain.access.openid;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one link code; says nothing of its text. */
@Embeddable
public record LinkCodeId(UUID value) implements Serializable {

  public static LinkCodeId fresh() {
    return new LinkCodeId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
