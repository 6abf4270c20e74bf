package org.quantock.application.access.openid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.access.SignInSessions;
import org.quantock.domain.access.openid.ExternalIdentities;
import org.quantock.domain.access.openid.ExternalIdentity;
import org.quantock.domain.access.openid.ExternalIdentityId;
import org.quantock.domain.access.openid.LinkCode;
import org.quantock.domain.access.openid.LinkCodes;
import org.quantock.domain.access.openid.ProviderSession;
import org.quantock.domain.access.openid.ProviderSessionId;
import org.quantock.domain.access.openid.ProviderSessions;
import org.quantock.domain.access.openid.ProviderSubject;
import org.quantock.domain.shared.PersonId;

/** Linked identities, link codes and sessions of the provider in memory, for tests. */
public final class InMemoryProviderRecords {

  public final ExternalIdentities identities = new Identities();
  public final LinkCodes codes = new Codes();
  public final ProviderSessions sessions = new Sessions();
  public final SignInSessions signInSessions = new Here();

  private static final class Identities implements ExternalIdentities {

    private final List<ExternalIdentity> kept = new ArrayList<>();

    @Override
    public void add(ExternalIdentity identity) {
      kept.add(identity);
    }

    @Override
    public Optional<ExternalIdentity> find(ExternalIdentityId id) {
      return kept.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ExternalIdentity> of(ProviderSubject who) {
      return kept.stream().filter(each -> each.who().equals(who)).findFirst();
    }

    @Override
    public List<ExternalIdentity> of(PersonId person) {
      return kept.stream()
          .filter(each -> each.person().equals(person))
          .sorted(Comparator.comparing(ExternalIdentity::linkedAt))
          .toList();
    }

    @Override
    public void remove(ExternalIdentity identity) {
      kept.remove(identity);
    }
  }

  private static final class Codes implements LinkCodes {

    private final List<LinkCode> kept = new ArrayList<>();

    @Override
    public void add(LinkCode code) {
      kept.add(code);
    }

    @Override
    public Optional<LinkCode> hashed(String hash) {
      return kept.stream().filter(each -> each.hash().equals(hash)).findFirst();
    }

    @Override
    public List<LinkCode> of(PersonId person) {
      return kept.stream()
          .filter(each -> each.person().equals(person))
          .sorted(Comparator.comparing(LinkCode::madeAt).reversed())
          .toList();
    }
  }

  private static final class Sessions implements ProviderSessions {

    private final List<ProviderSession> kept = new ArrayList<>();
    private final Set<String> tokens = new HashSet<>();

    @Override
    public void add(ProviderSession session) {
      kept.add(session);
    }

    @Override
    public Optional<ProviderSession> find(ProviderSessionId id) {
      return kept.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public List<ProviderSession> live(String issuer, String sid) {
      return kept.stream()
          .filter(ProviderSession::isLive)
          .filter(each -> each.who().issuer().equals(issuer))
          .filter(each -> each.sid().filter(sid::equals).isPresent())
          .toList();
    }

    @Override
    public List<ProviderSession> live(ProviderSubject who) {
      return kept.stream()
          .filter(ProviderSession::isLive)
          .filter(each -> each.who().equals(who))
          .toList();
    }

    @Override
    public boolean takeLogoutToken(String issuer, String tokenId, Instant now) {
      return tokens.add(issuer + "\n" + tokenId);
    }
  }

  private static final class Here implements SignInSessions {

    private final List<SignInSession> kept = new ArrayList<>();

    @Override
    public void add(SignInSession session) {
      kept.add(session);
    }

    @Override
    public Optional<SignInSession> find(SignInSessionId id) {
      return kept.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public List<SignInSession> open(PersonId person) {
      return kept.stream()
          .filter(each -> each.person().equals(person) && each.endedAt().isEmpty())
          .toList();
    }
  }
}
