package org.quantock.application.access.openid;

/** A setting of OpenID Connect that cannot be used. Its message says what to set. */
public final class BadOpenIdSetting extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadOpenIdSetting(String name, String message) {
    super(OpenIdSettings.PREFIX + name + ": " + message);
  }
}
