package org.quantock.application.access.openid;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.openid.ProviderSession;
import org.quantock.domain.access.openid.ProviderSessionId;
import org.quantock.domain.access.openid.ProviderSessions;

/**
 * Whether a session that began through the provider still counts, and when its person last proved
 * to the provider who they are (ACC-56, ACC-57).
 */
@Query
@Requires(Permission.PUBLIC)
public class FindProviderSession {

  private ProviderSessions sessions;

  protected FindProviderSession() {}

  @Inject
  public FindProviderSession(ProviderSessions sessions) {
    this.sessions = sessions;
  }

  /** When its person last proved who they are; empty for a session that has ended. */
  public Optional<Instant> ask(ProviderSessionId id) {
    return sessions.find(id).filter(ProviderSession::isLive).map(ProviderSession::authenticatedAt);
  }
}
