package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.shared.PersonId;

/** Whether a session counts now, and for whom. Asked on every request (ACC-23). */
@Query
@Requires(Permission.PUBLIC)
public class FindSession {

  private Sessions sessions;
  private SessionUse use;

  protected FindSession() {}

  @Inject
  public FindSession(Sessions sessions, SessionUse use) {
    this.sessions = sessions;
    this.use = use;
  }

  /**
   * @param factorDue whether a second factor must follow before anything is permitted (ACC-18)
   * @param provenAt when the person last proved who they are
   */
  public record Standing(
      SignInSessionId id, PersonId person, String userName, boolean factorDue, Instant provenAt) {}

  public Optional<Standing> ask(SignInSessionId id) {
    return sessions
        .live(id)
        .map(
            session -> {
              Instant now = sessions.now();
              if (session.isNoteDue(now)) {
                use.note(id, now);
              }
              return new Standing(
                  id,
                  session.person(),
                  sessions.person(session).userName(),
                  session.isFactorDue(),
                  session.provenAt());
            });
  }
}
