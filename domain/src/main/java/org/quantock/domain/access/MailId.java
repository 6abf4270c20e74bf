package org.quantock.domain.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Names one mail. */
@Embeddable
public record MailId(UUID value) implements Serializable {

  public static MailId fresh() {
    return new MailId(UUID.randomUUID());
  }

  public static MailId of(String text) {
    return new MailId(Ids.parse("mail", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
