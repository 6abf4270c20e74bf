package org.quantock.domain.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.PersonId;

class ExternalIdentityTest {

  private static final String ISSUER = "https://id.example/realms/one";
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

  @Test
  @DisplayName("ACC-50: a subject is somebody only together with its issuer, to the letter")
  void a_subject_is_somebody_only_together_with_its_issuer() {
    var who = new ProviderSubject(ISSUER, "Ann");

    assertThat(who)
        .isEqualTo(new ProviderSubject(ISSUER, "Ann"))
        .isNotEqualTo(new ProviderSubject(ISSUER, "ann"))
        .isNotEqualTo(new ProviderSubject(ISSUER + "/", "Ann"));
    assertThatThrownBy(() -> new ProviderSubject(" ", null))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.problems()).hasSize(2));
    assertThatThrownBy(() -> new ProviderSubject(ISSUER, "x".repeat(256)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("ACC-57: a session is live until it ends, which it does once")
  void a_session_is_live_until_it_ends() {
    var identity = new ExternalIdentity(new ProviderSubject(ISSUER, "s1"), PersonId.fresh(), NOW);
    var session =
        new ProviderSession(
            identity, SignInSessionId.fresh(), "sid-1", NOW, NOW.minusSeconds(60), "aal2");
    assertThat(session.isLive()).isTrue();
    assertThat(session.who()).isEqualTo(identity.who());
    assertThat(session.person()).isEqualTo(identity.person());

    session.authenticatedAgain(NOW.plusSeconds(5), "aal3");
    session.end(NOW.plusSeconds(9));
    session.end(NOW.plusSeconds(99));

    assertThat(session.isLive()).isFalse();
    assertThat(session.endedAt()).contains(NOW.plusSeconds(9));
    assertThat(session.authenticatedAt()).isEqualTo(NOW.plusSeconds(5));
    assertThat(session.acr()).contains("aal3");
  }
}
