package org.quantock.application.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.application.access.openid.SignInRefused.Reason.*;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.access.openid.ProviderSubject;

/** The whole talk with a provider that hands out good and bad tokens. */
class OpenIdTalkTest {

  private static final RSAKey STRANGER = LoopbackProvider.key("key-1");

  private final LoopbackProvider provider = new LoopbackProvider();
  private final Map<String, String> settings = provider.settings();

  @AfterEach
  void close() {
    provider.close();
  }

  @Test
  @DisplayName("ACC-54: the browser is sent with state, nonce and a hashed proof key")
  void the_browser_is_sent_with_state_nonce_and_a_hashed_proof_key() throws Exception {
    settings.put("prompt", "login");
    settings.put("acr-values", "aal3 aal2");
    OpenIdTalk.Begun begun = talk().begin(Purpose.SIGN_IN, "/reports");
    OpenIdTalk.Begun again = talk().begin(Purpose.SIGN_IN, "/reports");

    assertThat(begun.address().toString()).startsWith(provider.issuer() + "/authorise?");
    assertThat(asked(begun))
        .containsEntry("response_type", List.of("code"))
        .containsEntry("client_id", List.of("quantock"))
        .containsEntry("scope", List.of("openid"))
        .containsEntry("redirect_uri", List.of("https://quantock.example/openid/callback"))
        .containsEntry("prompt", List.of("login"))
        .containsEntry("acr_values", List.of("aal3 aal2"))
        .containsEntry("state", List.of(begun.pending().state()))
        .containsEntry("nonce", List.of(begun.pending().nonce()))
        .containsEntry("code_challenge_method", List.of("S256"))
        .containsEntry("code_challenge", List.of(s256(begun.pending().verifier())))
        .doesNotContainKeys("max_age", "client_secret", "code_verifier");
    assertThat(again.pending().state()).isNotEqualTo(begun.pending().state());
    assertThat(again.pending().nonce()).isNotEqualTo(begun.pending().nonce());
    assertThat(again.pending().verifier()).isNotEqualTo(begun.pending().verifier());
    assertThat(begun.pending().toString())
        .doesNotContain(begun.pending().state(), begun.pending().verifier());
  }

  @Test
  @DisplayName("ACC-55: a good token proves issuer and subject; the code is redeemed with the key")
  void a_good_token_proves_issuer_and_subject() {
    OpenIdTalk talk = talk();
    OpenIdTalk.Begun begun = talk.begin(Purpose.SIGN_IN, "/home");
    provider.redeemsFor(provider.signed(provider.good(begun.pending().nonce()).build()));

    VerifiedIdentity verified = talk.finish(begun.pending(), back(begun));

    assertThat(verified.who()).isEqualTo(new ProviderSubject(provider.issuer(), "subject-1"));
    assertThat(verified.sid()).contains("sid-1");
    assertThat(verified.name()).contains("Ann Ash");
    assertThat(provider.sent)
        .containsEntry("grant_type", "authorization_code")
        .containsEntry("code", "code-1")
        .containsEntry("redirect_uri", "https://quantock.example/openid/callback")
        .containsEntry("code_verifier", begun.pending().verifier())
        .doesNotContainKey("client_secret");
    assertThat(provider.authorization).startsWith("Basic ");
  }

  static Stream<Named<BiFunction<LoopbackProvider, String, String>>> badTokens() {
    return Stream.of(
        bad("of another issuer", (p, c) -> c.issuer("https://other.example")),
        bad("without an issuer", (p, c) -> c.issuer(null)),
        bad("for another client", (p, c) -> c.audience("another")),
        bad("for nobody", (p, c) -> c.audience((String) null)),
        bad(
            "for several, made out to another",
            (p, c) -> c.audience(List.of("quantock", "another")).claim("azp", "another")),
        bad(
            "for several, made out to nobody",
            (p, c) -> c.audience(List.of("quantock", "another"))),
        bad("made out to another", (p, c) -> c.claim("azp", "another")),
        bad("expired", (p, c) -> c.expirationTime(Date.from(Instant.now().minusSeconds(61)))),
        bad("without an end", (p, c) -> c.expirationTime(null)),
        bad(
            "issued in the future",
            (p, c) -> c.issueTime(Date.from(Instant.now().plusSeconds(90)))),
        bad("with another nonce", (p, c) -> c.claim("nonce", "another")),
        bad("without a nonce", (p, c) -> c.claim("nonce", null)),
        bad("without a subject", (p, c) -> c.subject(null)),
        made(
            "signed by a stranger with the key's name",
            (p, nonce) ->
                LoopbackProvider.signed(
                    p.good(nonce).build(),
                    STRANGER,
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key-1").build())),
        made(
            "signed by an algorithm that was not agreed",
            (p, nonce) ->
                LoopbackProvider.signed(
                    p.good(nonce).build(),
                    p.key,
                    new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("key-1").build())),
        made("of alg=none", (p, nonce) -> new PlainJWT(p.good(nonce).build()).serialize()),
        made("signed with the client's secret", OpenIdTalkTest::signedWithTheSecret),
        made(
            "signed with the public key as a secret",
            (p, nonce) -> signedWith(publicKey(p), p.good(nonce).build())),
        made(
            "changed after it was signed",
            (p, nonce) -> {
              String[] good = p.signed(p.good(nonce).build()).split("\\.");
              String[] other = p.signed(p.good(nonce).subject("other").build()).split("\\.");
              return good[0] + "." + other[1] + "." + good[2];
            }),
        made("that is no token", (p, nonce) -> "a.b.c"),
        made(
            "that is a logout token",
            (p, nonce) ->
                LoopbackProvider.signed(
                    p.good(nonce).claim("events", Map.of()).build(),
                    p.key,
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("key-1")
                        .type(new JOSEObjectType("logout+jwt"))
                        .build())));
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  @DisplayName("ACC-55: a token that does not prove everything signs nobody in")
  void a_token_that_does_not_prove_everything_signs_nobody_in(
      BiFunction<LoopbackProvider, String, String> token) {
    OpenIdTalk talk = talk();
    OpenIdTalk.Begun begun = talk.begin(Purpose.SIGN_IN, "/home");
    provider.redeemsFor(token.apply(provider, begun.pending().nonce()));

    refused(NOT_PROVEN, () -> talk.finish(begun.pending(), back(begun)));
  }

  @Test
  @DisplayName("ACC-54: an answer with another state, or after ten minutes, is not taken")
  void an_answer_with_another_state_or_too_late_is_not_taken() {
    OpenIdTalk talk = talk();
    OpenIdTalk.Begun begun = talk.begin(Purpose.SIGN_IN, "/home");
    provider.redeemsFor(provider.signed(provider.good(begun.pending().nonce()).build()));
    Map<String, List<String>> tampered = back(begun);
    tampered.put("state", List.of(begun.pending().state() + "x"));
    Map<String, List<String>> without = back(begun);
    without.remove("state");

    refused(NOT_BEGUN_HERE, () -> talk.finish(begun.pending(), tampered));
    refused(NOT_BEGUN_HERE, () -> talk.finish(begun.pending(), without));
    Clock late = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10).plusSeconds(1));
    refused(NOT_BEGUN_HERE, () -> talk(late).finish(begun.pending(), back(begun)));
    assertThat(provider.sent).as("no code was redeemed").isEmpty();
  }

  @Test
  @DisplayName("ACC-54: an answer of another provider is not taken")
  void an_answer_of_another_provider_is_not_taken() {
    OpenIdTalk talk = talk();
    OpenIdTalk.Begun begun = talk.begin(Purpose.SIGN_IN, "/home");
    Map<String, List<String>> other = back(begun);
    other.put("iss", List.of("https://other.example"));
    Map<String, List<String>> unsaid = back(begun);
    unsaid.remove("iss");

    refused(NOT_PROVEN, () -> talk.finish(begun.pending(), other));
    refused(NOT_PROVEN, () -> talk.finish(begun.pending(), unsaid));
    assertThat(provider.sent).isEmpty();
  }

  @Test
  @DisplayName("ACC-54: a code that the provider has redeemed before signs nobody in")
  void a_code_that_was_redeemed_before_signs_nobody_in() {
    OpenIdTalk talk = talk();
    OpenIdTalk.Begun begun = talk.begin(Purpose.SIGN_IN, "/home");
    provider.answers(400, "{\"error\":\"invalid_grant\"}");

    refused(NOT_PROVEN, () -> talk.finish(begun.pending(), back(begun)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"access_denied", "login_required", "consent_required"})
  void a_person_who_turns_back_is_told_so(String error) {
    OpenIdTalk talk = talk();
    OpenIdTalk.Begun begun = talk.begin(Purpose.SIGN_IN, "/home");
    Map<String, List<String>> back = back(begun);
    back.remove("code");
    back.put("error", List.of(error));

    refused(CANCELLED, () -> talk.finish(begun.pending(), back));
  }

  @Test
  @DisplayName("ACC-56: a step-up asks for a sign-in now, and a token must say that it was")
  void a_step_up_asks_for_a_sign_in_now() {
    OpenIdTalk talk = talk();
    OpenIdTalk.Begun begun = talk.begin(Purpose.STEP_UP, "/home");
    assertThat(asked(begun))
        .containsEntry("prompt", List.of("login"))
        .containsEntry("max_age", List.of("300"));
    Date now = Date.from(Instant.now());
    Date before = Date.from(Instant.now().minusSeconds(361));
    Date yetToCome = Date.from(Instant.now().plusSeconds(90));

    redeems(begun, "auth_time", null);
    refused(NOT_RECENT, () -> talk.finish(begun.pending(), back(begun)));
    redeems(begun, "auth_time", before.toInstant().getEpochSecond());
    refused(NOT_RECENT, () -> talk.finish(begun.pending(), back(begun)));
    redeems(begun, "auth_time", yetToCome.toInstant().getEpochSecond());
    refused(NOT_PROVEN, () -> talk.finish(begun.pending(), back(begun)));
    redeems(begun, "auth_time", now.toInstant().getEpochSecond());
    assertThat(talk.finish(begun.pending(), back(begun)).authenticatedAt())
        .isEqualTo(Instant.ofEpochSecond(now.toInstant().getEpochSecond()));
  }

  @Test
  @DisplayName("ACC-56: where levels of assurance are set, a weaker sign-in does not do")
  void where_levels_of_assurance_are_set_a_weaker_sign_in_does_not_do() {
    settings.put("required-acr", "aal2,aal3");
    OpenIdTalk talk = talk();
    OpenIdTalk.Begun begun = talk.begin(Purpose.SIGN_IN, "/home");

    redeems(begun, "acr", null);
    refused(TOO_WEAK, () -> talk.finish(begun.pending(), back(begun)));
    redeems(begun, "acr", "aal1");
    refused(TOO_WEAK, () -> talk.finish(begun.pending(), back(begun)));
    redeems(begun, "acr", "aal3");
    assertThat(talk.finish(begun.pending(), back(begun)).acr()).contains("aal3");
  }

  @Test
  @DisplayName("ACC-58: a provider that takes requests and never answers is given up in time")
  void a_provider_that_never_answers_is_given_up_in_time() {
    OpenIdTalk talk = talk();
    OpenIdTalk.Begun begun = talk.begin(Purpose.SIGN_IN, "/home");
    provider.getsStuck();
    long start = System.nanoTime();

    unavailable(() -> talk.finish(begun.pending(), back(begun)));
    unavailable(() -> talk().begin(Purpose.SIGN_IN, "/home"));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  @DisplayName("ACC-58: a provider that is down is asked again only after a while")
  void a_provider_that_is_down_is_asked_again_only_after_a_while() {
    provider.calls("https://another.example");
    Moving clock = new Moving();
    OpenIdTalk talk = talk(clock);
    unavailable(() -> talk.begin(Purpose.SIGN_IN, "/home"));
    unavailable(() -> talk.begin(Purpose.SIGN_IN, "/home"));
    assertThat(provider.discoveries).isEqualTo(1);

    provider.calls(provider.issuer());
    clock.offset = Duration.ofSeconds(6);
    OpenIdTalk.Begun begun = talk.begin(Purpose.SIGN_IN, "/home");
    provider.redeemsFor(provider.signed(provider.good(begun.pending().nonce()).build()));
    provider.calls("https://another.example");
    clock.offset = Duration.ofSeconds(17);
    unavailable(() -> talk.begin(Purpose.SIGN_IN, "/home"));
    assertThat(talk.finish(begun.pending(), back(begun)).who().subject())
        .as("who was under way already comes through")
        .isEqualTo("subject-1");
  }

  @Test
  @DisplayName("ACC-58: nobody is sent to a provider that was found to be down a moment ago")
  void nobody_is_sent_to_a_provider_that_was_found_to_be_down() {
    OpenIdTalk talk = talk();
    OpenIdTalk.Begun begun = talk.begin(Purpose.SIGN_IN, "/home");
    provider.close();

    unavailable(() -> talk.finish(begun.pending(), back(begun)));
    unavailable(() -> talk.begin(Purpose.SIGN_IN, "/home"));
  }

  @Test
  @DisplayName("ACC-58: nothing is asked of the provider before somebody wants to sign in there")
  void nothing_is_asked_before_somebody_wants_to_sign_in_there() {
    OpenIdTalk talk = talk();
    assertThat(provider.discoveries).isZero();
    talk.begin(Purpose.SIGN_IN, "/home");
    talk.begin(Purpose.SIGN_IN, "/home");
    assertThat(provider.discoveries).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503})
  void a_provider_that_fails_is_unavailable(int status) {
    OpenIdTalk talk = talk();
    OpenIdTalk.Begun begun = talk.begin(Purpose.SIGN_IN, "/home");
    provider.answers(status, "out of order");

    unavailable(() -> talk.finish(begun.pending(), back(begun)));
  }

  private OpenIdTalk talk() {
    return talk(Clock.systemUTC());
  }

  private OpenIdTalk talk(Clock clock) {
    var on =
        new OpenIdSwitch(
            OpenIdSettings.read(
                    name ->
                        Optional.ofNullable(settings.get(name.replace(OpenIdSettings.PREFIX, ""))))
                .orElseThrow());
    var known = new OpenIdProvider(on, clock);
    return new OpenIdTalk(on, known, new IdTokens(on, known, clock), clock);
  }

  private void redeems(OpenIdTalk.Begun begun, String claim, Object value) {
    provider.redeemsFor(
        provider.signed(provider.good(begun.pending().nonce()).claim(claim, value).build()));
  }

  private static Map<String, List<String>> asked(OpenIdTalk.Begun begun) {
    return URLUtils.parseParameters(begun.address().getRawQuery());
  }

  /** The parameters with which the provider sends the browser back. */
  private Map<String, List<String>> back(OpenIdTalk.Begun begun) {
    Map<String, List<String>> parameters = new HashMap<>();
    parameters.put("state", List.of(begun.pending().state()));
    parameters.put("code", List.of("code-1"));
    parameters.put("iss", List.of(provider.issuer()));
    return parameters;
  }

  private static String s256(String verifier) throws Exception {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            MessageDigest.getInstance("SHA-256")
                .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
  }

  private static void refused(SignInRefused.Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            SignInRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static void unavailable(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(ProviderUnavailable.class);
  }

  private static Named<BiFunction<LoopbackProvider, String, String>> bad(
      String name, BiFunction<LoopbackProvider, JWTClaimsSet.Builder, JWTClaimsSet.Builder> spoil) {
    return made(name, (p, nonce) -> p.signed(spoil.apply(p, p.good(nonce)).build()));
  }

  private static Named<BiFunction<LoopbackProvider, String, String>> made(
      String name, BiFunction<LoopbackProvider, String, String> token) {
    return Named.of(name, token);
  }

  private static String signedWithTheSecret(LoopbackProvider provider, String nonce) {
    byte[] secret = LoopbackProvider.SECRET.repeat(2).getBytes(StandardCharsets.UTF_8);
    return signedWith(secret, provider.good(nonce).build());
  }

  private static byte[] publicKey(LoopbackProvider provider) {
    try {
      return provider.key.toRSAPublicKey().getEncoded();
    } catch (com.nimbusds.jose.JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signedWith(byte[] secret, JWTClaimsSet claims) {
    try {
      var token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("key-1").build(), claims);
      token.sign(new MACSigner(secret));
      return token.serialize();
    } catch (com.nimbusds.jose.JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A clock that the test moves on. */
  private static final class Moving extends Clock {

    private Duration offset = Duration.ZERO;

    @Override
    public Instant instant() {
      return Instant.now().plus(offset);
    }

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
