package org.quantock.application.shared;

import org.quantock.domain.access.Actor;

/** Port to the sign-in of the container: the person behind the present request. */
public interface SignedIn {

  /** {@link Nobody#NOBODY} where nobody is signed in or there is no request. */
  Actor person();
}
