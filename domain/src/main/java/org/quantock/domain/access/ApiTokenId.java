package org.quantock.domain.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one API token; says nothing of its text. */
@Embeddable
public record ApiTokenId(UUID value) implements Serializable {

  public static ApiTokenId fresh() {
    return new ApiTokenId(UUID.randomUUID());
  }

  public static ApiTokenId of(String text) {
    return new ApiTokenId(Ids.parse("token", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
