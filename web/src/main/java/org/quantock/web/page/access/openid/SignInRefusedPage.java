package org.quantock.web.page.access.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;

/** Says why somebody who went to the provider is not signed in, and how to go on. */
@Named
@RequestScoped
public class SignInRefusedPage {

  @Inject @Param private String why;
  @Inject private ProviderPage provider;
  @Inject private Caller caller;

  public String heading() {
    return NotSignedIn.read(why).heading(provider.title());
  }

  public String text() {
    return NotSignedIn.read(why).text(provider.title());
  }

  /** Whether the person is signed in here all the same: they were linking or proving again. */
  public boolean signedIn() {
    return caller.person().may(Permission.SIGNED_IN);
  }
}
