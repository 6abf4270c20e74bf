package org.quantock.domain.shared;

/** The thing does not exist, or the caller may not know that it does. */
public final class NotFound extends DomainException {

  private static final long serialVersionUID = 1L;

  public NotFound(String message) {
    super("not-found", message);
  }

  /** A sentence of the form "There is no practice Z99999." */
  public static NotFound of(String kind, Object id) {
    return new NotFound("There is no %s %s.".formatted(kind, id));
  }
}
