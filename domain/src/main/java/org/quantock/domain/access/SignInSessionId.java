package org.quantock.domain.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one session. */
@Embeddable
public record SignInSessionId(UUID value) implements Serializable {

  public static SignInSessionId fresh() {
    return new SignInSessionId(UUID.randomUUID());
  }

  public static SignInSessionId of(String text) {
    return new SignInSessionId(Ids.parse("session", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
