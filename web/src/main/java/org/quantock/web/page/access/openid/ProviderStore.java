package org.quantock.web.page.access.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Tells the container of people who came in through the provider, beside the local accounts. */
@ApplicationScoped
public class ProviderStore implements IdentityStore {

  @Override
  public CredentialValidationResult validate(Credential credential) {
    return credential instanceof ProviderCredential admitted
        ? new CredentialValidationResult(admitted.userName(), admitted.groups())
        : CredentialValidationResult.NOT_VALIDATED_RESULT;
  }
}
