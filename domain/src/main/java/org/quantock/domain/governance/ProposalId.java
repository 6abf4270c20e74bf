package org.quantock.domain.governance;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import org.quantock.domain.shared.Ids;

/** Which proposal. */
@Embeddable
public record ProposalId(UUID value) implements Serializable {

  public static ProposalId fresh() {
    return new ProposalId(UUID.randomUUID());
  }

  public static ProposalId of(String text) {
    return new ProposalId(Ids.parse("proposal", text));
  }

  /** The reference that people quote: PR-1A2B3C4D. */
  public String reference() {
    return "PR-" + value.toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
