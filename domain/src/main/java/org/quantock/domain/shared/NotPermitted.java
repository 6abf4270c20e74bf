package org.quantock.domain.shared;

/** The caller may see the thing but may not do this to it. */
public final class NotPermitted extends DomainException {

  private static final long serialVersionUID = 1L;

  public NotPermitted(String message) {
    super("not-permitted", message);
  }
}
