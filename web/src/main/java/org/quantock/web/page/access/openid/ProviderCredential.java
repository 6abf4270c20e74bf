package org.quantock.web.page.access.openid;

import jakarta.security.enterprise.credential.Credential;
import java.util.Set;
import java.util.stream.Collectors;
import org.quantock.application.access.openid.Admitted;

/** A person whom the use cases have let in already. Only this package can make one. */
final class ProviderCredential implements Credential {

  private final Admitted admitted;

  ProviderCredential(Admitted admitted) {
    this.admitted = admitted;
  }

  String userName() {
    return admitted.userName();
  }

  Set<String> groups() {
    return admitted.actor().roles().stream().map(Enum::name).collect(Collectors.toSet());
  }
}
