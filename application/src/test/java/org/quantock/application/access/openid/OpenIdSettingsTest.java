package org.quantock.application.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenIdSettingsTest {

  private static final URI TOKENS = URI.create("https://id.example/token");

  private final Map<String, String> given = new HashMap<>();

  OpenIdSettingsTest() {
    given.put("issuer", "https://id.example");
    given.put("client-id", "quantock");
    given.put("client-secret", "hush-hush");
    given.put("redirect-uri", "https://quantock.example/openid/callback");
  }

  @Test
  @DisplayName("ACC-58: without an issuer it is switched off")
  void without_an_issuer_it_is_switched_off() {
    given.remove("issuer");

    assertThat(read()).isEmpty();
  }

  @Test
  void what_is_not_set_is_careful() {
    OpenIdSettings settings = read().orElseThrow();

    assertThat(settings.scopes()).containsExactly("openid");
    assertThat(settings.signingAlgorithms()).containsExactly(JWSAlgorithm.RS256);
    assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.readTimeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.stepUpAge()).isEqualTo(Duration.ofMinutes(5));
    assertThat(settings.maxAge()).isNull();
    assertThat(settings.proof().at(TOKENS, "quantock").getMethod())
        .isEqualTo(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    assertThat(settings.toString()).doesNotContain("hush");
  }

  @Test
  void everything_can_be_set() {
    given.put("client-authentication", "client_secret_post");
    given.put("scopes", "openid profile");
    given.put("prompt", "login");
    given.put("max-age", "600");
    given.put("acr-values", "aal3, aal2");
    given.put("required-acr", "aal3");
    given.put("claims", "{\"id_token\":{\"acr\":{\"essential\":true}}}");
    given.put("signing-algorithms", "ps256 es256");

    OpenIdSettings settings = read().orElseThrow();

    assertThat(settings.scopes()).containsExactly("openid", "profile");
    assertThat(settings.maxAge()).isEqualTo(Duration.ofMinutes(10));
    assertThat(settings.acrValues()).containsExactly("aal3", "aal2");
    assertThat(settings.requiredAcr()).containsExactly("aal3");
    assertThat(settings.claims().getIDTokenClaimsRequest().get("acr")).isNotNull();
    assertThat(settings.signingAlgorithms())
        .containsExactly(JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    assertThat(settings.proof().at(TOKENS, "quantock").getMethod())
        .isEqualTo(ClientAuthenticationMethod.CLIENT_SECRET_POST);
  }

  @ParameterizedTest
  @CsvSource({"RSA,2048,RS512", "EC,256,ES256"})
  void a_private_key_signs_who_the_client_is(
      String kind, int size, String algorithm, @TempDir Path folder) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
    generator.initialize(size);
    String body =
        Base64.getMimeEncoder()
            .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
    Path file =
        Files.writeString(
            folder.resolve("key.pem"),
            "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
    given.remove("client-secret");
    given.put("client-authentication", "private_key_jwt");
    given.put("private-key", file.toString());
    given.put("private-key-id", "key-1");

    ClientAuthentication proof = read().orElseThrow().proof().at(TOKENS, "quantock");

    assertThat(proof).isInstanceOf(PrivateKeyJWT.class);
    var assertion = ((PrivateKeyJWT) proof).getClientAssertion();
    assertThat(assertion.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.parse(algorithm));
    assertThat(assertion.getHeader().getKeyID()).isEqualTo("key-1");
    assertThat(assertion.getJWTClaimsSet().getAudience()).contains(TOKENS.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "issuer | http://id.example | begins https://",
        "issuer | id.example | begins https://",
        "redirect-uri | https://quantock.example/elsewhere | /openid/callback",
        "redirect-uri | http://quantock.example/openid/callback | begins https://",
        "client-id | '' | must be set",
        "client-secret | '' | must be set",
        "client-authentication | none | private_key_jwt",
        "scopes | profile | openid must be one",
        "prompt | none | set login",
        "claims | {} x | not a claims parameter",
        "max-age | soon | not a number",
        "signing-algorithms | none | not a signature with a public key",
        "signing-algorithms | RS256 HS256 | not a signature with a public key"
      })
  @DisplayName("ACC-55: a setting that would not be safe is refused with what to set")
  void a_setting_that_would_not_be_safe_is_refused(String name, String text, String message) {
    given.put(name, text);

    assertThatThrownBy(this::read)
        .isInstanceOf(BadOpenIdSetting.class)
        .hasMessageStartingWith("quantock.oidc." + name + ": ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8081/realms/one", "http://127.0.0.1:8081/realms/one"})
  void a_provider_on_this_machine_needs_no_tls(String issuer) {
    given.put("issuer", issuer);

    assertThat(read().orElseThrow().issuer()).isEqualTo(URI.create(issuer));
  }

  private Optional<OpenIdSettings> read() {
    return OpenIdSettings.read(
        name -> Optional.ofNullable(given.get(name.replace(OpenIdSettings.PREFIX, ""))));
  }
}
