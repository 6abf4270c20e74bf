package org.quantock.domain.shared;

/** The caller may see the thing but may not do this to it. */
public sealed class NotPermitted extends DomainException permits NotSignedIn {

  private static final long serialVersionUID = 1L;

  public NotPermitted(String message) {
    this("not-permitted", message);
  }

  NotPermitted(String code, String message) {
    super(code, message);
  }
}
