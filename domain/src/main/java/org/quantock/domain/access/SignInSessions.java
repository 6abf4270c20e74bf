package org.quantock.domain.access;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;

/** Who is signed in where. */
public interface SignInSessions {

  void add(SignInSession session);

  Optional<SignInSession> find(SignInSessionId id);

  /** Those of one person that were not ended, the latest seen first. */
  List<SignInSession> open(PersonId person);

  default SignInSession get(SignInSessionId id) {
    return find(id).orElseThrow(() -> new NotFound("There is no such session."));
  }
}
