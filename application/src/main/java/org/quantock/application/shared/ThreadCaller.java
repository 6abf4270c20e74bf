package org.quantock.application.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.quantock.domain.access.Actor;

/** The caller of this thread: whoever is being played, else whoever is signed in. */
@ApplicationScoped
public class ThreadCaller implements Caller {

  private final ThreadLocal<Actor> played = new ThreadLocal<>();
  private SignedIn signedIn;

  protected ThreadCaller() {}

  @Inject
  public ThreadCaller(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  @Override
  public Actor person() {
    Actor actor = played.get();
    return actor != null ? actor : signedIn.person();
  }

  @Override
  public <T> T as(Actor actor, Supplier<T> work) {
    Actor before = played.get();
    played.set(actor);
    try {
      return work.get();
    } finally {
      if (before == null) {
        played.remove();
      } else {
        played.set(before);
      }
    }
  }
}
