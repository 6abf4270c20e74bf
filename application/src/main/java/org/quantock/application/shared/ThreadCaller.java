package org.quantock.application.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.quantock.domain.access.Actor;

/**
 * The caller of this thread. The edge of the application (the filter before every request) says who
 * it is with {@link #begin} and clears it with {@link #end}; without that, nobody is calling.
 */
@ApplicationScoped
public class ThreadCaller implements Caller {

  private final ThreadLocal<Actor> acting = new ThreadLocal<>();

  @Override
  public Actor person() {
    Actor actor = acting.get();
    return actor != null ? actor : Nobody.NOBODY;
  }

  /** Says who is behind the request that this thread serves. */
  public void begin(Actor actor) {
    acting.set(actor);
  }

  /** Forgets the caller, so that the next request of this thread starts with nobody. */
  public void end() {
    acting.remove();
  }

  @Override
  public <T> T as(Actor actor, Supplier<T> work) {
    Actor before = acting.get();
    acting.set(actor);
    try {
      return work.get();
    } finally {
      if (before == null) {
        acting.remove();
      } else {
        acting.set(before);
      }
    }
  }
}
