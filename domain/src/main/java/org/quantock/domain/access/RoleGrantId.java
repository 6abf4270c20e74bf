package org.quantock.domain.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one grant. */
@Embeddable
public record RoleGrantId(UUID value) implements Serializable {

  public static RoleGrantId fresh() {
    return new RoleGrantId(UUID.randomUUID());
  }

  public static RoleGrantId of(String text) {
    return new RoleGrantId(Ids.parse("grant", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
