package org.quantock.application.access.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.access.SignInSessions;
import org.quantock.domain.access.openid.ExternalIdentities;
import org.quantock.domain.access.openid.ExternalIdentity;
import org.quantock.domain.access.openid.LinkCode;
import org.quantock.domain.access.openid.LinkCodeText;
import org.quantock.domain.access.openid.LinkCodes;
import org.quantock.domain.access.openid.ProviderSession;
import org.quantock.domain.access.openid.ProviderSessions;
import org.quantock.domain.access.openid.ProviderSubject;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

/** What every keeper of linked identities, link codes and sessions of the provider does alike. */
public abstract class ProviderRecordsContract {

  private static final String ISSUER = "https://id.example";
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00.123456Z");

  /** A keeper, and a way to make it forget what it holds in memory. */
  public record Desk(
      ExternalIdentities identities,
      LinkCodes codes,
      ProviderSessions sessions,
      SignInSessions signInSessions,
      People people,
      Runnable forget) {

    /** A session here of a person. */
    public SignInSessionId here(PersonId person) {
      var session = new SignInSession(person, "192.0.2.1", "A browser", false, NOW);
      signInSessions.add(session);
      return session.id();
    }

    /** Adds a person with this user name. */
    public PersonId person(String name) {
      var person = new Person(PersonId.fresh(), name, name, new OrganisationCode("Z99001"));
      people.add(person);
      return person.id();
    }
  }

  protected abstract void at(Consumer<Desk> work);

  @Test
  @DisplayName(
      "ACC-50: an identity is found by issuer and subject, to the letter, and by its person")
  void an_identity_is_found_by_issuer_and_subject_and_by_its_person() {
    at(
        desk -> {
          PersonId ann = desk.person("ann");
          var first = new ExternalIdentity(new ProviderSubject(ISSUER, "s-1"), ann, NOW);
          var other =
              new ExternalIdentity(
                  new ProviderSubject(ISSUER + "/b", "s-1"), ann, NOW.plusSeconds(1));
          desk.identities().add(other);
          desk.identities().add(first);
          desk.forget().run();

          ExternalIdentity read = desk.identities().of(first.who()).orElseThrow();
          assertThat(read.id()).isEqualTo(first.id());
          assertThat(read.person()).isEqualTo(ann);
          assertThat(read.linkedAt()).isEqualTo(NOW);
          assertThat(desk.identities().of(new ProviderSubject(ISSUER, "S-1"))).isEmpty();
          assertThat(desk.identities().of(ann))
              .extracting(ExternalIdentity::id)
              .containsExactly(first.id(), other.id());

          desk.identities().remove(read);
          desk.forget().run();
          assertThat(desk.identities().find(first.id())).isEmpty();
          assertThat(desk.identities().find(other.id())).isPresent();
        });
  }

  @Test
  @DisplayName("ACC-53: a link code is found by its hash, with what became of it")
  void a_link_code_is_found_by_its_hash() {
    at(
        desk -> {
          PersonId ann = desk.person("ann");
          PersonId sid = desk.person("sid");
          LinkCodeText text = LinkCodeText.fresh();
          var code = new LinkCode(ann, text, sid, NOW);
          var newer = new LinkCode(ann, LinkCodeText.fresh(), sid, NOW.plusSeconds(1));
          desk.codes().add(code);
          desk.codes().add(newer);
          code.use(NOW.plusSeconds(5));
          newer.replace(NOW.plusSeconds(6));
          desk.forget().run();

          LinkCode read = desk.codes().hashed(text.hash()).orElseThrow();
          assertThat(read.person()).isEqualTo(ann);
          assertThat(read.madeBy()).isEqualTo(sid);
          assertThat(read.madeAt()).isEqualTo(NOW);
          assertThat(read.expiresAt()).isEqualTo(NOW.plus(LinkCode.LASTS));
          assertThat(read.usedAt()).contains(NOW.plusSeconds(5));
          assertThat(desk.codes().of(ann))
              .extracting(LinkCode::id)
              .containsExactly(newer.id(), code.id());
          assertThat(desk.codes().of(ann).get(0).replacedAt()).contains(NOW.plusSeconds(6));
          assertThat(desk.codes().hashed("0".repeat(64))).isEmpty();
        });
  }

  @Test
  @DisplayName("ACC-57: live sessions are found by the provider's session or by its subject")
  void live_sessions_are_found_by_the_providers_session_or_by_its_subject() {
    at(
        desk -> {
          PersonId ann = desk.person("ann");
          var identity = new ExternalIdentity(new ProviderSubject(ISSUER, "s-1"), ann, NOW);
          var one =
              new ProviderSession(
                  identity, desk.here(ann), "sid-1", NOW, NOW.minusSeconds(9), "aal2");
          var two =
              new ProviderSession(identity, desk.here(ann), null, NOW.plusSeconds(1), NOW, null);
          var ended = new ProviderSession(identity, desk.here(ann), "sid-1", NOW, NOW, null);
          ended.end(NOW.plusSeconds(3));
          desk.sessions().add(one);
          desk.sessions().add(two);
          desk.sessions().add(ended);
          desk.forget().run();

          ProviderSession read = desk.sessions().find(one.id()).orElseThrow();
          assertThat(read.person()).isEqualTo(ann);
          assertThat(read.startedAt()).isEqualTo(NOW);
          assertThat(read.authenticatedAt()).isEqualTo(NOW.minusSeconds(9));
          assertThat(read.acr()).contains("aal2");
          assertThat(read.signInSession()).isEqualTo(one.signInSession());
          assertThat(desk.sessions().live(ISSUER, "sid-1"))
              .extracting(ProviderSession::id)
              .containsExactly(one.id());
          assertThat(desk.sessions().live(identity.who()))
              .extracting(ProviderSession::id)
              .containsExactly(one.id(), two.id());
          assertThat(desk.sessions().live("https://other.example", "sid-1")).isEmpty();
          assertThat(desk.sessions().find(ended.id()).orElseThrow().endedAt())
              .contains(NOW.plusSeconds(3));
        });
  }

  @Test
  @DisplayName("ACC-57: a logout token counts once, and another issuer's of the same id besides")
  void a_logout_token_counts_once() {
    at(
        desk -> {
          assertThat(desk.sessions().takeLogoutToken(ISSUER, "jti-1", NOW)).isTrue();
          assertThat(desk.sessions().takeLogoutToken(ISSUER, "jti-1", NOW.plusSeconds(1)))
              .isFalse();
          assertThat(desk.sessions().takeLogoutToken(ISSUER, "jti-2", NOW)).isTrue();
          assertThat(desk.sessions().takeLogoutToken(ISSUER + "/b", "jti-1", NOW)).isTrue();
        });
  }
}
