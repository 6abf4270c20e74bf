package org.quantock.application.access.openid;

import java.util.Optional;
import org.quantock.domain.access.openid.ProviderSubject;

/**
 * What the provider wants ended, after every check of its logout token (ACC-57). Names a session of
 * the provider, somebody there, or both.
 */
public final class LogoutNotice {

  private final String issuer;
  private final String subject;
  private final String sid;
  private final String tokenId;

  LogoutNotice(String issuer, String subject, String sid, String tokenId) {
    this.issuer = issuer;
    this.subject = subject;
    this.sid = sid;
    this.tokenId = tokenId;
  }

  public String issuer() {
    return issuer;
  }

  public Optional<ProviderSubject> who() {
    return Optional.ofNullable(subject).map(text -> new ProviderSubject(issuer, text));
  }

  public Optional<String> sid() {
    return Optional.ofNullable(sid);
  }

  /** What the token is called; no two are called alike. */
  public String tokenId() {
    return tokenId;
  }
}
