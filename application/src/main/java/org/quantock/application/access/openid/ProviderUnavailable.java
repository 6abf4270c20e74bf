package org.quantock.application.access.openid;

/** The provider does not answer, or not in a way that can be used; it may do so later. */
public final class ProviderUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ProviderUnavailable(String message) {
    super(message);
  }

  ProviderUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
