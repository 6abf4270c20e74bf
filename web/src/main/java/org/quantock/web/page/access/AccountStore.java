package org.quantock.web.page.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import java.util.stream.Collectors;
import org.quantock.application.access.SignIn;

/** The container's way to our accounts: form sign-in, checked by the use case {@link SignIn}. */
@CustomFormAuthenticationMechanismDefinition(
    loginToContinue =
        @LoginToContinue(loginPage = "/sign-in", errorPage = "", useForwardToLogin = false))
@ApplicationScoped
public class AccountStore implements IdentityStore {

  @Inject private SignIn signIn;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof UsernamePasswordCredential typed)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    return signIn
        .handle(typed.getCaller(), typed.getPasswordAsString())
        .map(
            actor ->
                new CredentialValidationResult(
                    typed.getCaller().strip().toLowerCase(java.util.Locale.ROOT),
                    groups(actor.roles())))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }

  private static Set<String> groups(Set<org.quantock.domain.access.Role> roles) {
    return roles.stream().map(Enum::name).collect(Collectors.toSet());
  }
}
