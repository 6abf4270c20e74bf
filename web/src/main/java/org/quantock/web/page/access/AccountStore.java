package org.quantock.web.page.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.stream.Collectors;
import org.quantock.domain.access.Actor;

/**
 * The container's way to our accounts. The use cases of signing in check passwords and second
 * factors; what they recognised is told to the container, which keeps it with the session.
 */
@CustomFormAuthenticationMechanismDefinition(
    loginToContinue =
        @LoginToContinue(loginPage = "/sign-in", errorPage = "", useForwardToLogin = false))
@ApplicationScoped
public class AccountStore implements IdentityStore {

  /** A person whom a use case has recognised; the container only remembers them. */
  record Recognised(Actor person, String userName) implements Credential {}

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof Recognised recognised)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    return new CredentialValidationResult(
        recognised.userName(),
        recognised.person().roles().stream().map(Enum::name).collect(Collectors.toSet()));
  }
}
