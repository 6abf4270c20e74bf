package org.quantock.application.shared;

import java.util.function.Supplier;
import org.quantock.domain.access.Actor;

/** Who is calling now. Comes from the sign-in, never from what the page sends. */
public interface Caller {

  /** The person acting; {@link Nobody#NOBODY} where nobody is signed in. */
  Actor person();

  /**
   * Runs work in the name of another person on this thread: for start-up work that plays people's
   * parts through the use cases, such as the demonstration. Never reachable from a page.
   */
  <T> T as(Actor actor, Supplier<T> work);
}
