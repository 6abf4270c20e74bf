package org.quantock.application.access.openid;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * What the provider publishes of itself: where its pages are and its keys. Asked for when it is
 * first needed and kept, and never waited for longer than the settings say; at most eight requests
 * wait at once, so that a slow provider cannot take the server (ACC-58).
 */
@ApplicationScoped
public class OpenIdProvider {

  private static final int AT_ONCE = 8;
  private static final int LONGEST_ANSWER = 512 * 1024;
  private static final Duration KEPT = Duration.ofHours(1);
  private static final Duration NOT_ASKED_AGAIN = Duration.ofSeconds(5);
  private static final Duration AWAKE = Duration.ofSeconds(10);

  private final Semaphore atOnce = new Semaphore(AT_ONCE);
  private OpenIdSwitch openId;
  private Clock clock;

  private volatile Known known;
  private volatile Instant failedAt;
  private volatile Instant seenAt;

  protected OpenIdProvider() {}

  @Inject
  public OpenIdProvider(OpenIdSwitch openId, Clock clock) {
    this.openId = openId;
    this.clock = clock;
  }

  private record Known(
      OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant readAt) {}

  /** Its pages, as they were when it last answered. */
  public OIDCProviderMetadata metadata() {
    return known().metadata();
  }

  /**
   * Its pages, if it answers now: nobody is sent to a provider that is down, where their browser
   * would show nothing of ours.
   */
  public OIDCProviderMetadata awake() {
    Known before = known;
    Instant now = clock.instant();
    Instant seen = seenAt;
    boolean awake = before != null && seen != null && now.isBefore(seen.plus(AWAKE));
    return (awake ? before : read(before, now)).metadata();
  }

  /** ACC-55. Finds its key for a signature, if the algorithm was agreed. */
  public JWSKeySelector<SecurityContext> keys() {
    return new JWSVerificationKeySelector<>(openId.on().signingAlgorithms(), known().keys());
  }

  /** Talks to the provider, unless too many do already. */
  public <T> T ask(Supplier<T> talk) {
    if (!atOnce.tryAcquire()) {
      throw new ProviderUnavailable("Too many people wait for the provider already.");
    }
    try {
      return talk.get();
    } catch (ProviderUnavailable unavailable) {
      seenAt = null;
      throw unavailable;
    } finally {
      atOnce.release();
    }
  }

  /** What was read before serves until the provider answers again. */
  private Known known() {
    Known before = known;
    Instant now = clock.instant();
    if (before != null && now.isBefore(before.readAt().plus(KEPT))) {
      return before;
    }
    try {
      return read(before, now);
    } catch (ProviderUnavailable unavailable) {
      if (before != null) {
        return before;
      }
      throw unavailable;
    }
  }

  private Known read(Known before, Instant now) {
    Instant failed = failedAt;
    if (failed != null && now.isBefore(failed.plus(NOT_ASKED_AGAIN))) {
      throw new ProviderUnavailable("The provider did not answer a moment ago.");
    }
    try {
      known = ask(() -> published(before, now));
      failedAt = null;
      seenAt = now;
      return known;
    } catch (ProviderUnavailable unavailable) {
      failedAt = now;
      throw unavailable;
    }
  }

  private Known published(Known before, Instant now) {
    OpenIdSettings settings = openId.on();
    var retriever =
        new DefaultResourceRetriever(
            (int) settings.connectTimeout().toMillis(),
            (int) settings.readTimeout().toMillis(),
            LONGEST_ANSWER);
    try {
      var issuer = new Issuer(settings.issuer());
      OIDCProviderMetadata metadata =
          OIDCProviderMetadata.parse(
              retriever.retrieveResource(OIDCProviderMetadata.resolveURL(issuer)).getContent());
      if (!metadata.getIssuer().equals(issuer)) {
        throw new ProviderUnavailable("The provider calls itself " + metadata.getIssuer() + ".");
      }
      safe(settings, metadata.getAuthorizationEndpointURI());
      safe(settings, metadata.getTokenEndpointURI());
      safe(settings, metadata.getJWKSetURI());
      boolean sameKeys =
          before != null && before.metadata().getJWKSetURI().equals(metadata.getJWKSetURI());
      JWKSource<SecurityContext> keys =
          sameKeys
              ? before.keys()
              : JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL(), retriever)
                  .refreshAheadCache(false)
                  .build();
      return new Known(metadata, keys, now);
    } catch (GeneralException | IOException e) {
      throw new ProviderUnavailable("The provider does not say where its pages are.", e);
    }
  }

  /** A provider on HTTPS has all its pages there. */
  private static void safe(OpenIdSettings settings, URI page) {
    if (page == null
        || settings.issuer().getScheme().equals("https") && !"https".equals(page.getScheme())) {
      throw new ProviderUnavailable("The provider names a page that cannot be used: " + page);
    }
  }
}
