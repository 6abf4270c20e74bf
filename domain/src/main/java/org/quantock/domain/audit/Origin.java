package org.quantock.domain.audit;

/**
 * Where an act came from.
 *
 * @param address the client's network address as the server saw it; empty for work of the
 *     application itself
 * @param reference the reference of the request, which the log and the error page show too; empty
 *     for work of the application itself
 */
public record Origin(String address, String reference) {

  /** The application itself: its start and its jobs. */
  public static final Origin INSIDE = new Origin("", "");
}
