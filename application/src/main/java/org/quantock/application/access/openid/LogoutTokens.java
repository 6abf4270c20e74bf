package org.quantock.application.access.openid;

import static org.quantock.application.access.openid.SignInRefused.Reason.NOT_PROVEN;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Checks the logout tokens that the provider sends from its server to this one (ACC-57): signed as
 * ID tokens are, for this client, recent, with the event of a logout, somebody or a session, and no
 * nonce, so that no ID token passes for one.
 */
@ApplicationScoped
public class LogoutTokens {

  private static final Duration OLDEST = Duration.ofMinutes(10);

  /** Whether the header must name the type, which the standard only recommends. */
  private static final boolean TYPE_REQUIRED = false;

  private OpenIdSwitch openId;
  private OpenIdProvider provider;
  private Clock clock;

  protected LogoutTokens() {}

  @Inject
  public LogoutTokens(OpenIdSwitch openId, OpenIdProvider provider, Clock clock) {
    this.openId = openId;
    this.provider = provider;
    this.clock = clock;
  }

  /** What the provider wants ended; refused where the token does not prove that it does. */
  public LogoutNotice check(String sent) {
    OpenIdSettings settings = openId.on();
    var validator =
        new LogoutTokenValidator(
            new Issuer(settings.issuer()),
            new ClientID(settings.clientId()),
            TYPE_REQUIRED,
            provider.keys(),
            null);
    JWT token = parsed(sent);
    LogoutTokenClaimsSet claims =
        provider.ask(
            () -> {
              try {
                return validator.validate(token);
              } catch (KeySourceException e) {
                throw new ProviderUnavailable("The provider's keys cannot be had.", e);
              } catch (BadJOSEException | JOSEException | IllegalArgumentException e) {
                throw new SignInRefused(NOT_PROVEN, "The logout token is not good.", e);
              }
            });
    Instant issued = claims.getIssueTime().toInstant();
    Instant now = clock.instant();
    if (issued.isBefore(now.minus(OLDEST)) || issued.isAfter(now.plus(settings.clockSkew()))) {
      throw new SignInRefused(NOT_PROVEN, "The logout token was not issued just now.");
    }
    return new LogoutNotice(
        claims.getIssuer().getValue(),
        claims.getSubject() == null ? null : claims.getSubject().getValue(),
        claims.getSessionID() == null ? null : claims.getSessionID().getValue(),
        claims.getJWTID().getValue());
  }

  private static JWT parsed(String sent) {
    try {
      return JWTParser.parse(sent == null ? "" : sent);
    } catch (ParseException e) {
      throw new SignInRefused(NOT_PROVEN, "The logout token cannot be read.", e);
    }
  }
}
