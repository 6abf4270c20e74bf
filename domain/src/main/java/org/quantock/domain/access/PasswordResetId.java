package org.quantock.domain.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one password reset. */
@Embeddable
public record PasswordResetId(UUID value) implements Serializable {

  public static PasswordResetId fresh() {
    return new PasswordResetId(UUID.randomUUID());
  }

  public static PasswordResetId of(String text) {
    return new PasswordResetId(Ids.parse("password reset", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
