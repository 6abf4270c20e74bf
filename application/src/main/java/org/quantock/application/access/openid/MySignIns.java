package org.quantock.application.access.openid;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.openid.ExternalIdentities;

/** The sign-ins at providers that are linked to the caller. */
@Query
@Requires(Permission.SIGNED_IN)
public class MySignIns {

  private ExternalIdentities identities;
  private Caller caller;

  protected MySignIns() {}

  @Inject
  public MySignIns(ExternalIdentities identities, Caller caller) {
    this.identities = identities;
    this.caller = caller;
  }

  public List<LinkedSignIn> ask() {
    return identities.of(caller.person().id()).stream().map(LinkedSignIn::of).toList();
  }
}
