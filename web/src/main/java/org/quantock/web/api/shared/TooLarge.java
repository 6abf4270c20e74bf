package org.quantock.web.api.shared;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

/** The body of a request has more bytes than are taken. */
public final class TooLarge extends ClientErrorException {

  private static final long serialVersionUID = 1L;

  /**
   * @param most how many are taken
   */
  public TooLarge(long most) {
    super(
        "Send at most %d MB at once.".formatted(most / 1_048_576),
        Response.Status.REQUEST_ENTITY_TOO_LARGE);
  }
}
