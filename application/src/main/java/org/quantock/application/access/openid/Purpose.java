package org.quantock.application.access.openid;

/** What somebody is sent to the provider for. */
public enum Purpose {
  /** To sign in. */
  SIGN_IN,
  /** A signed-in person wants to sign in this way in future. */
  LINK,
  /** Somebody who follows an invitation wants to come in this way, without a password here. */
  INVITATION,
  /** A signed-in person proves again who they are, before something that matters. */
  STEP_UP
}
