package org.quantock.application.audit;

import java.util.Optional;
import java.util.Set;
import org.quantock.domain.organisation.PracticeCode;

/** A feature's part of the history that a practice sees of its own things (AUD-10). */
public interface OwnThings {

  /** The kinds of things, as entries name them. */
  Set<String> kinds();

  /** The practice whose thing it is; empty where there is no such thing. */
  Optional<PracticeCode> owner(String kind, String subject);

  /** The actions that are not for the practice, such as a decision that is only put down. */
  default Set<String> withheld() {
    return Set.of();
  }
}
