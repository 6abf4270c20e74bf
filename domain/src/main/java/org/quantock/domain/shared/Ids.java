package org.quantock.domain.shared;

import java.util.UUID;

/** Reads the ids that arrive in addresses. */
public final class Ids {

  private Ids() {}

  /**
   * Reads a UUID; what is not one cannot name anything, so it is answered as not found.
   *
   * @param kind what the id would name, for the message: "report"
   */
  public static UUID parse(String kind, String text) {
    try {
      if (text != null && text.length() == 36) {
        return UUID.fromString(text);
      }
    } catch (IllegalArgumentException e) {
      // answered below, as any other text that is not an id
    }
    throw new NotFound("There is no such " + kind + ".");
  }
}
