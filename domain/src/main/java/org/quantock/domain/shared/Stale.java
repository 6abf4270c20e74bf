package org.quantock.domain.shared;

/**
 * Someone else changed the thing since the caller read it. A kind of it may carry what stands now.
 */
public non-sealed class Stale extends DomainException {

  private static final long serialVersionUID = 1L;

  public Stale(String message) {
    super("stale", message);
  }

  /** Refuses unless the version the caller read is the version that stands. */
  public static void check(String what, int read, int stands) {
    if (read != stands) {
      throw new Stale(
          "%s was changed by someone else while you had it open. Nothing of yours was stored; look at the page again."
              .formatted(what));
    }
  }
}
