package org.quantock.web.page.access.openid;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.access.openid.FindProviderSession;
import org.quantock.domain.access.openid.ExternalIdentity;
import org.quantock.domain.access.openid.ProviderSession;
import org.quantock.domain.access.openid.ProviderSessionId;
import org.quantock.domain.access.openid.ProviderSessions;
import org.quantock.domain.access.openid.ProviderSubject;
import org.quantock.domain.shared.PersonId;

class ProviderSessionFilterTest {

  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

  private final ProviderSession session =
      new ProviderSession(
          new ExternalIdentity(new ProviderSubject("https://id", "s"), PersonId.fresh(), NOW),
          "sid",
          NOW,
          NOW,
          null);
  private final ProviderSessionFilter filter =
      new ProviderSessionFilter(new FindProviderSession(new OneSession()));
  private final FakeBrowser fake = new FakeBrowser();
  private final List<String> came = new ArrayList<>();

  @Test
  @DisplayName("ACC-57: a session that the provider has ended is nobody's on the next request")
  void a_session_that_the_provider_has_ended_is_nobodys_on_the_next_request() throws Exception {
    new OpenIdBrowser(fake.request("/home")).signedIn(session.id());
    send("/home");
    session.end(NOW);
    send("/home");

    assertThat(came).containsExactly("mo", "nobody");
    assertThat(fake.invalidated).isTrue();
  }

  @Test
  void a_session_that_did_not_begin_through_the_provider_is_left_alone() throws Exception {
    session.end(NOW);
    send("/home");

    assertThat(came).containsExactly("mo");
    assertThat(fake.invalidated).isFalse();
  }

  private void send(String path) throws Exception {
    filter.doFilter(
        fake.request(path),
        null,
        (request, response) -> {
          var principal = ((HttpServletRequest) request).getUserPrincipal();
          came.add(principal == null ? "nobody" : principal.getName());
        });
  }

  private final class OneSession implements ProviderSessions {

    @Override
    public void add(ProviderSession added) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ProviderSession> find(ProviderSessionId id) {
      return Optional.of(session).filter(each -> each.id().equals(id));
    }

    @Override
    public List<ProviderSession> live(String issuer, String sid) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<ProviderSession> live(ProviderSubject who) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean takeLogoutToken(String issuer, String tokenId, Instant now) {
      throw new UnsupportedOperationException();
    }
  }
}
