package org.quantock.application.shared;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.quantock.domain.audit.Origin;

/**
 * The request that this thread serves: where it comes from and the reference that the audit record,
 * the log and the error page share. The edge of the application begins and ends it; without that it
 * is work of the application itself.
 */
public final class RequestTrace {

  private static final ThreadLocal<Origin> CURRENT = new ThreadLocal<>();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int REFERENCE_BYTES = 6;

  private RequestTrace() {}

  /** Where the work of this thread comes from. */
  public static Origin current() {
    Origin origin = CURRENT.get();
    return origin == null ? Origin.INSIDE : origin;
  }

  /**
   * Begins a request with a reference of its own.
   *
   * @param address the client's, as the server saw it
   */
  public static Origin begin(String address) {
    var origin = new Origin(address == null ? "" : address, freshReference());
    CURRENT.set(origin);
    return origin;
  }

  /** Forgets the request, so that the next work of this thread begins without one. */
  public static void end() {
    CURRENT.remove();
  }

  /** The reference of the request, or a new one where there is no request. */
  public static String reference() {
    String reference = current().reference();
    return reference.isEmpty() ? freshReference() : reference;
  }

  private static String freshReference() {
    byte[] bytes = new byte[REFERENCE_BYTES];
    RANDOM.nextBytes(bytes);
    return "E-" + HexFormat.of().withUpperCase().formatHex(bytes);
  }
}
