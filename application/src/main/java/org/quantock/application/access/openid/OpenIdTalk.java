package org.quantock.application.access.openid;

import static org.quantock.application.access.openid.SignInRefused.Reason.*;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Sends people to the provider and takes what they come back with: the authorisation code flow with
 * state, nonce and PKCE (ACC-54). Changes nothing here.
 */
@ApplicationScoped
public class OpenIdTalk {

  private OpenIdSwitch openId;
  private OpenIdProvider provider;
  private IdTokens idTokens;
  private Clock clock;

  protected OpenIdTalk() {}

  @Inject
  public OpenIdTalk(OpenIdSwitch openId, OpenIdProvider provider, IdTokens idTokens, Clock clock) {
    this.openId = openId;
    this.provider = provider;
    this.idTokens = idTokens;
    this.clock = clock;
  }

  /**
   * @param address the provider's page to send the browser to
   * @param pending to be kept in the browser's session until it comes back
   */
  public record Begun(URI address, PendingSignIn pending) {}

  /**
   * Begins an attempt.
   *
   * @throws ProviderUnavailable where the provider cannot be reached
   */
  public Begun begin(Purpose purpose, String next) {
    OpenIdSettings settings = openId.on();
    OIDCProviderMetadata metadata = provider.awake();
    var state = new State();
    var nonce = new Nonce();
    var verifier = new CodeVerifier();
    Duration maxAge = purpose == Purpose.STEP_UP ? settings.stepUpAge() : settings.maxAge();
    var request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                new Scope(settings.scopes().toArray(String[]::new)),
                new ClientID(settings.clientId()),
                settings.redirectUri())
            .endpointURI(metadata.getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256);
    String prompt = purpose == Purpose.STEP_UP ? "login" : settings.prompt();
    if (prompt != null) {
      request.prompt(new Prompt(prompt));
    }
    if (maxAge != null) {
      request.maxAge((int) maxAge.toSeconds());
    }
    if (!settings.acrValues().isEmpty()) {
      request.acrValues(settings.acrValues().stream().map(ACR::new).toList());
    }
    if (settings.claims() != null) {
      request.claims(settings.claims());
    }
    return new Begun(
        request.build().toURI(),
        new PendingSignIn(
            state.getValue(),
            nonce.getValue(),
            verifier.getValue(),
            purpose,
            maxAge,
            next,
            clock.instant()));
  }

  /**
   * Finishes an attempt: checks what came back, redeems the code, checks the token.
   *
   * @param parameters of the address to which the provider sent the browser
   * @throws SignInRefused where it signs nobody in
   * @throws ProviderUnavailable where the provider cannot be reached
   */
  public VerifiedIdentity finish(PendingSignIn pending, Map<String, List<String>> parameters) {
    if (pending.isOver(clock.instant())) {
      throw new SignInRefused(NOT_BEGUN_HERE, "The attempt began too long ago.");
    }
    AuthorizationCode code = code(pending, parameters);
    JWT token = redeem(code, new CodeVerifier(pending.verifier()));
    return idTokens.check(token, new Nonce(pending.nonce()), pending.maxAge());
  }

  private AuthorizationCode code(PendingSignIn pending, Map<String, List<String>> parameters) {
    AuthenticationResponse response;
    try {
      response = AuthenticationResponseParser.parse(openId.on().redirectUri(), parameters);
    } catch (ParseException e) {
      throw new SignInRefused(NOT_PROVEN, "The provider's answer cannot be read.", e);
    }
    if (!new State(pending.state()).equals(response.getState())) {
      throw new SignInRefused(NOT_BEGUN_HERE, "The state is not that of the attempt.");
    }
    sameIssuer(response);
    if (!response.indicatesSuccess()) {
      throw refused(response.toErrorResponse().getErrorObject());
    }
    AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
    if (code == null) {
      throw new SignInRefused(NOT_PROVEN, "The provider sent no code.");
    }
    return code;
  }

  /** Against another provider's answer in this one's place (RFC 9207). */
  private void sameIssuer(AuthenticationResponse response) {
    OIDCProviderMetadata metadata = provider.metadata();
    boolean told = response.getIssuer() != null;
    if (told && !response.getIssuer().equals(metadata.getIssuer())
        || !told && metadata.supportsAuthorizationResponseIssuerParam()) {
      throw new SignInRefused(NOT_PROVEN, "The answer is not the provider's.");
    }
  }

  private static RuntimeException refused(ErrorObject error) {
    String code = error == null || error.getCode() == null ? "" : error.getCode();
    return switch (code) {
      case "access_denied", "login_required", "interaction_required", "consent_required" ->
          new SignInRefused(CANCELLED, "The provider answered " + code + ".");
      case "server_error", "temporarily_unavailable" ->
          new ProviderUnavailable("The provider answered " + code + ".");
      default -> new SignInRefused(NOT_PROVEN, "The provider answered " + code + ".");
    };
  }

  private JWT redeem(AuthorizationCode code, CodeVerifier verifier) {
    OpenIdSettings settings = openId.on();
    URI endpoint = provider.metadata().getTokenEndpointURI();
    HTTPRequest request =
        new TokenRequest.Builder(
                endpoint,
                settings.proof().at(endpoint, settings.clientId()),
                new AuthorizationCodeGrant(code, settings.redirectUri(), verifier))
            .build()
            .toHTTPRequest();
    request.setConnectTimeout((int) settings.connectTimeout().toMillis());
    request.setReadTimeout((int) settings.readTimeout().toMillis());
    request.setFollowRedirects(false);
    return token(provider.ask(() -> send(request)));
  }

  private static HTTPResponse send(HTTPRequest request) {
    try {
      HTTPResponse response = request.send();
      if (response.getStatusCode() >= 500) {
        throw new ProviderUnavailable(
            "The provider answered status " + response.getStatusCode() + ".");
      }
      return response;
    } catch (IOException e) {
      throw new ProviderUnavailable("The provider does not redeem the code.", e);
    }
  }

  private static JWT token(HTTPResponse answer) {
    try {
      TokenResponse response = OIDCTokenResponseParser.parse(answer);
      if (!response.indicatesSuccess()) {
        ErrorObject error = response.toErrorResponse().getErrorObject();
        if (OAuth2Error.INVALID_CLIENT.equals(error)) {
          throw new ProviderUnavailable("The provider does not accept this client.");
        }
        throw new SignInRefused(
            NOT_PROVEN, "The provider does not accept the code: " + error.getCode() + ".");
      }
      JWT token = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens().getIDToken();
      if (token == null) {
        throw new SignInRefused(NOT_PROVEN, "The provider sent no ID token.");
      }
      return token;
    } catch (ParseException e) {
      throw new SignInRefused(NOT_PROVEN, "The provider's token cannot be read.", e);
    }
  }
}
