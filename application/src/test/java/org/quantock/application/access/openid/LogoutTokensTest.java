package org.quantock.application.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.access.openid.ProviderSubject;

class LogoutTokensTest {

  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

  private final LoopbackProvider provider = new LoopbackProvider();
  private final OpenIdSwitch on =
      new OpenIdSwitch(
          OpenIdSettings.read(
                  name ->
                      Optional.ofNullable(
                          provider.settings().get(name.replace(OpenIdSettings.PREFIX, ""))))
              .orElseThrow());
  private final LogoutTokens tokens = tokens(Clock.systemUTC());

  @AfterEach
  void close() {
    provider.close();
  }

  @Test
  @DisplayName("ACC-57: a good token names a session of the provider, somebody, or both")
  void a_good_token_names_a_session_or_somebody_or_both() {
    LogoutNotice both = tokens.check(provider.signed(good().build()));
    assertThat(both.issuer()).isEqualTo(provider.issuer());
    assertThat(both.who()).contains(new ProviderSubject(provider.issuer(), "subject-1"));
    assertThat(both.sid()).contains("sid-1");
    assertThat(both.tokenId()).isEqualTo("jti-1");

    assertThat(tokens.check(provider.signed(good().subject(null).build())).who()).isEmpty();
    assertThat(tokens.check(provider.signed(good().claim("sid", null).build())).sid()).isEmpty();
  }

  static Stream<Named<UnaryOperator<JWTClaimsSet.Builder>>> badTokens() {
    return Stream.of(
        Named.of("of another issuer", c -> c.issuer("https://other.example")),
        Named.of("for another client", c -> c.audience("another")),
        Named.of("with a nonce", c -> c.claim("nonce", "n")),
        Named.of("without events", c -> c.claim("events", null)),
        Named.of("with other events", c -> c.claim("events", Map.of("x", Map.of()))),
        Named.of("without anybody", c -> c.subject(null).claim("sid", null)),
        Named.of("without an id", c -> c.jwtID(null)),
        Named.of("without a time", c -> c.issueTime(null)),
        Named.of("expired", c -> c.expirationTime(Date.from(Instant.now().minusSeconds(120)))));
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  @DisplayName("ACC-57: a token that does not say everything ends nothing")
  void a_token_that_does_not_say_everything_ends_nothing(
      UnaryOperator<JWTClaimsSet.Builder> spoil) {
    refused(provider.signed(spoil.apply(good()).build()));
  }

  @Test
  @DisplayName("ACC-57: a token without the provider's signature ends nothing")
  void a_token_without_the_providers_signature_ends_nothing() {
    refused(new PlainJWT(good().build()).serialize());
    refused(
        LoopbackProvider.signed(
            good().build(),
            LoopbackProvider.key("key-1"),
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key-1").build()));
    refused(provider.signed(provider.good("nonce").build()));
  }

  @Test
  @DisplayName("ACC-57: a token that was issued a while ago ends nothing")
  void a_token_that_was_issued_a_while_ago_ends_nothing() {
    String token = provider.signed(good().build());
    LogoutTokens later = tokens(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(11)));

    assertThatThrownBy(() -> later.check(token)).isInstanceOf(SignInRefused.class);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "x", "a.b.c"})
  void what_is_no_token_ends_nothing(String sent) {
    refused(sent);
  }

  private LogoutTokens tokens(Clock clock) {
    return new LogoutTokens(on, new OpenIdProvider(on, clock), clock);
  }

  private JWTClaimsSet.Builder good() {
    return provider
        .good(null)
        .claim("nonce", null)
        .jwtID("jti-1")
        .claim("events", Map.of(EVENT, Map.of()));
  }

  private void refused(String token) {
    assertThatThrownBy(() -> tokens.check(token)).isInstanceOf(SignInRefused.class);
  }
}
