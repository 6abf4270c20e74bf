package org.quantock.application.access.openid;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.OIDCClaimsRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How Quantock is a client of its OpenID Connect provider. Each is a setting of the name, with
 * hyphens, after {@code quantock.oidc.}; docs/operations.md has the table.
 *
 * @param title what people call the provider: "NHS CIS2"
 * @param prompt what the provider is to do even if it knows the person: "login"; null for nothing
 * @param maxAge how long ago the person may have signed in at the provider; null for any time
 * @param acrValues the levels of assurance that are asked for, the best first
 * @param requiredAcr one of these must be in the ID token, where there are any
 * @param claims the claims that are asked for, as the parameter of that name; null for none
 * @param nameClaim the claim that tells a person which sign-in they are about to link
 */
public record OpenIdSettings(
    URI issuer,
    String clientId,
    ClientProof proof,
    URI redirectUri,
    String title,
    List<String> scopes,
    String prompt,
    Duration maxAge,
    List<String> acrValues,
    Set<String> requiredAcr,
    OIDCClaimsRequest claims,
    String nameClaim,
    Set<JWSAlgorithm> signingAlgorithms,
    Duration connectTimeout,
    Duration readTimeout,
    Duration clockSkew,
    Duration stepUpAge) {

  static final String PREFIX = "quantock.oidc.";

  /** The path of the address to which the provider sends people back. */
  public static final String CALLBACK = "/openid/callback";

  private static final Set<String> PROMPTS = Set.of("login", "consent", "select_account");

  /**
   * Reads the settings; empty where no issuer is set, so that OpenID Connect is switched off.
   *
   * @param source a setting by its whole name
   */
  public static Optional<OpenIdSettings> read(Function<String, Optional<String>> source) {
    var given = new Given(source);
    Optional<String> issuer = given.text("issuer");
    if (issuer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new OpenIdSettings(
            given.address("issuer"),
            given.needed("client-id"),
            ClientProof.read(given),
            redirectUri(given),
            given.text("title").orElse("your organisation's sign-in"),
            scopes(given),
            prompt(given),
            given.text("max-age").map(text -> given.seconds("max-age", 0)).orElse(null),
            given.words("acr-values"),
            new LinkedHashSet<>(given.words("required-acr")),
            claims(given),
            given.text("name-claim").orElse("name"),
            algorithms(given),
            given.milliseconds("connect-timeout", 2000),
            given.milliseconds("read-timeout", 5000),
            given.seconds("clock-skew", 60),
            given.seconds("step-up-age", 300)));
  }

  private static URI redirectUri(Given given) {
    URI address = given.address("redirect-uri");
    if (!address.getPath().endsWith(CALLBACK)) {
      throw new BadOpenIdSetting(
          "redirect-uri",
          "the address of this installation ends with %s, for example https://quantock.example%s"
              .formatted(CALLBACK, CALLBACK));
    }
    return address;
  }

  private static List<String> scopes(Given given) {
    List<String> scopes = given.words("scopes");
    if (scopes.isEmpty()) {
      return List.of("openid");
    }
    if (!scopes.contains("openid")) {
      throw new BadOpenIdSetting("scopes", "openid must be one of them");
    }
    return scopes;
  }

  private static String prompt(Given given) {
    return given
        .text("prompt")
        .map(
            text -> {
              if (!PROMPTS.contains(text)) {
                throw new BadOpenIdSetting("prompt", "set login, consent or select_account");
              }
              return text;
            })
        .orElse(null);
  }

  private static OIDCClaimsRequest claims(Given given) {
    Optional<String> text = given.text("claims");
    if (text.isEmpty()) {
      return null;
    }
    try {
      return OIDCClaimsRequest.parse(text.get());
    } catch (ParseException e) {
      throw new BadOpenIdSetting("claims", "this is not a claims parameter: " + e.getMessage());
    }
  }

  /** ACC-55: only algorithms with a public key, so neither "none" nor a shared secret. */
  private static Set<JWSAlgorithm> algorithms(Given given) {
    List<String> names = given.words("signing-algorithms");
    Set<JWSAlgorithm> algorithms = new LinkedHashSet<>();
    for (String name : names.isEmpty() ? List.of("RS256") : names) {
      JWSAlgorithm algorithm = JWSAlgorithm.parse(name.toUpperCase(Locale.ROOT));
      if (!JWSAlgorithm.Family.SIGNATURE.contains(algorithm)) {
        throw new BadOpenIdSetting(
            "signing-algorithms",
            "%s is not a signature with a public key; set for example RS256, PS256 or ES256"
                .formatted(name));
      }
      algorithms.add(algorithm);
    }
    return algorithms;
  }

  /** The settings as they were given, with what is wrong with one in words. */
  static final class Given {

    private final Function<String, Optional<String>> source;

    Given(Function<String, Optional<String>> source) {
      this.source = source;
    }

    Optional<String> text(String name) {
      return source.apply(PREFIX + name).map(String::strip).filter(text -> !text.isEmpty());
    }

    String needed(String name) {
      return text(name)
          .orElseThrow(
              () -> new BadOpenIdSetting(name, "must be set where quantock.oidc.issuer is"));
    }

    List<String> words(String name) {
      return text(name).map(text -> Arrays.asList(text.split("[\\s,]+"))).orElse(List.of());
    }

    /** An address that is safe from listeners: HTTPS, or on this machine. */
    URI address(String name) {
      String text = needed(name);
      try {
        URI address = URI.create(text);
        boolean local =
            "localhost".equals(address.getHost()) || "127.0.0.1".equals(address.getHost());
        boolean safe =
            "https".equals(address.getScheme()) || "http".equals(address.getScheme()) && local;
        if (address.getHost() != null && safe && address.getFragment() == null) {
          return address;
        }
      } catch (IllegalArgumentException e) {
        // answered below, as any other text that is no such address
      }
      throw new BadOpenIdSetting(name, "\"" + text + "\" is not an address that begins https://");
    }

    Duration seconds(String name, int otherwise) {
      return Duration.ofSeconds(number(name, otherwise));
    }

    Duration milliseconds(String name, int otherwise) {
      return Duration.ofMillis(number(name, otherwise));
    }

    private int number(String name, int otherwise) {
      Optional<String> text = text(name);
      if (text.isEmpty()) {
        return otherwise;
      }
      if (!text.get().matches("\\d{1,6}")) {
        throw new BadOpenIdSetting(name, "\"" + text.get() + "\" is not a number from 0 to 999999");
      }
      return Integer.parseInt(text.get());
    }
  }
}
