package org.quantock.application.access.openid;

import static org.quantock.application.access.openid.SignInRefused.Reason.*;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.quantock.domain.access.openid.ProviderSubject;

/** Checks the ID tokens of the provider (ACC-55, ACC-56). */
@ApplicationScoped
public class IdTokens {

  private OpenIdSwitch openId;
  private OpenIdProvider provider;
  private Clock clock;

  protected IdTokens() {}

  @Inject
  public IdTokens(OpenIdSwitch openId, OpenIdProvider provider, Clock clock) {
    this.openId = openId;
    this.provider = provider;
    this.clock = clock;
  }

  /**
   * Who the token proves somebody to be.
   *
   * @param maxAge how long ago they may have signed in at the provider; null for any time
   */
  public VerifiedIdentity check(JWT token, Nonce nonce, Duration maxAge) {
    IDTokenClaimsSet claims = verified(token, nonce);
    authorisedParty(claims);
    assured(claims);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new VerifiedIdentity(
        new ProviderSubject(claims.getIssuer().getValue(), claims.getSubject().getValue()),
        claims.getStringClaim(openId.on().nameClaim()),
        claims.getSessionID() == null ? null : claims.getSessionID().getValue(),
        claims.getACR() == null ? null : claims.getACR().getValue(),
        authenticatedAt(claims, maxAge, now),
        now);
  }

  private IDTokenClaimsSet verified(JWT token, Nonce nonce) {
    OpenIdSettings settings = openId.on();
    var validator =
        new IDTokenValidator(
            new Issuer(settings.issuer()),
            new ClientID(settings.clientId()),
            provider.keys(),
            null);
    validator.setMaxClockSkew((int) settings.clockSkew().toSeconds());
    try {
      return provider.ask(
          () -> {
            try {
              return validator.validate(token, nonce);
            } catch (KeySourceException e) {
              throw new ProviderUnavailable("The provider's keys cannot be had.", e);
            } catch (BadJOSEException | JOSEException e) {
              throw new SignInRefused(NOT_PROVEN, "The ID token is not good.", e);
            }
          });
    } catch (IllegalArgumentException e) {
      throw new SignInRefused(NOT_PROVEN, "The ID token is not good.", e);
    }
  }

  /** A token for several audiences must be made out to this client, and any token may say so. */
  private void authorisedParty(IDTokenClaimsSet claims) {
    boolean told = claims.getAuthorizedParty() != null;
    boolean ours = told && claims.getAuthorizedParty().getValue().equals(openId.on().clientId());
    if (told && !ours || !told && claims.getAudience().size() > 1) {
      throw new SignInRefused(NOT_PROVEN, "The ID token is made out to another client.");
    }
  }

  private void assured(IDTokenClaimsSet claims) {
    var required = openId.on().requiredAcr();
    boolean enough =
        required.isEmpty()
            || claims.getACR() != null && required.contains(claims.getACR().getValue());
    if (!enough) {
      throw new SignInRefused(TOO_WEAK, "The level of assurance is " + claims.getACR() + ".");
    }
  }

  /** Where the provider does not say, so long ago that it is never recent. */
  private Instant authenticatedAt(IDTokenClaimsSet claims, Duration maxAge, Instant now) {
    Date told = claims.getAuthenticationTime();
    Duration skew = openId.on().clockSkew();
    if (told == null) {
      if (maxAge != null) {
        throw new SignInRefused(NOT_RECENT, "The provider does not say when the sign-in was.");
      }
      return Instant.EPOCH;
    }
    Instant at = told.toInstant();
    if (at.isAfter(now.plus(skew))) {
      throw new SignInRefused(NOT_PROVEN, "The sign-in at the provider is yet to come.");
    }
    if (maxAge != null && at.isBefore(now.minus(maxAge).minus(skew))) {
      throw new SignInRefused(NOT_RECENT, "The sign-in at the provider is too long ago.");
    }
    return at;
  }
}
