package org.quantock.domain.access.openid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions that began through a provider. */
public interface ProviderSessions {

  void add(ProviderSession session);

  Optional<ProviderSession> find(ProviderSessionId id);

  /** Those that have not ended, of this issuer and this session of the provider. */
  List<ProviderSession> live(String issuer, String sid);

  /** Those that have not ended, of somebody at a provider. */
  List<ProviderSession> live(ProviderSubject who);

  /**
   * ACC-57. Notes that a logout token, known by its issuer and id, was used.
   *
   * @return whether this was the first time
   */
  boolean takeLogoutToken(String issuer, String tokenId, Instant now);
}
