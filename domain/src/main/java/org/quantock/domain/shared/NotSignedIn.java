package org.quantock.domain.shared;

/** Nobody is signed in, and this is not for everybody. */
public final class NotSignedIn extends NotPermitted {

  private static final long serialVersionUID = 1L;

  public NotSignedIn(String message) {
    super("not-signed-in", message);
  }
}
