package org.quantock.domain.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one invitation. */
@Embeddable
public record InvitationId(UUID value) implements Serializable {

  public static InvitationId fresh() {
    return new InvitationId(UUID.randomUUID());
  }

  public static InvitationId of(String text) {
    return new InvitationId(Ids.parse("invitation", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
