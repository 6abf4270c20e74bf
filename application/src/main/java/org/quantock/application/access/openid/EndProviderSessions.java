package org.quantock.application.access.openid;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.openid.ProviderSession;
import org.quantock.domain.access.openid.ProviderSessions;

/** Ends the sessions that the provider names, at its word (ACC-57). */
@UseCase
@Requires(Permission.PUBLIC)
public class EndProviderSessions {

  private ProviderSessions sessions;
  private Admission admission;
  private People people;
  private Clock clock;
  private AuditTrail audit;

  protected EndProviderSessions() {}

  @Inject
  public EndProviderSessions(
      ProviderSessions sessions,
      Admission admission,
      People people,
      Clock clock,
      AuditTrail audit) {
    this.sessions = sessions;
    this.admission = admission;
    this.people = people;
    this.clock = clock;
    this.audit = audit;
  }

  /** Whether the token counted: each does once. */
  public boolean handle(LogoutNotice notice) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!sessions.takeLogoutToken(notice.issuer(), notice.tokenId(), now)) {
      audit.record(
          EndProviderSessions.class,
          "person",
          "unknown",
          "Logout by %s refused: its token has been used".formatted(notice.issuer()));
      return false;
    }
    List<ProviderSession> ended = named(notice);
    admission.end(ended);
    audit.record(
        EndProviderSessions.class,
        "person",
        ended.isEmpty() ? "unknown" : ended.get(0).person(),
        ended.isEmpty()
            ? "%s ended a session that is not known here".formatted(notice.issuer())
            : "%s signed out %s".formatted(notice.issuer(), people(ended)));
    return true;
  }

  /** Those of the session, where it names one, and else those of the person. */
  private List<ProviderSession> named(LogoutNotice notice) {
    if (notice.sid().isEmpty()) {
      return sessions.live(notice.who().orElseThrow());
    }
    return sessions.live(notice.issuer(), notice.sid().get()).stream()
        .filter(session -> notice.who().map(session.who()::equals).orElse(true))
        .toList();
  }

  private String people(List<ProviderSession> ended) {
    return String.join(
        ", ",
        ended.stream()
            .map(ProviderSession::person)
            .distinct()
            .map(id -> people.get(id).name())
            .toList());
  }
}
