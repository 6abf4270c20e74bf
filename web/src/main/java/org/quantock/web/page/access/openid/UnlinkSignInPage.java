package org.quantock.web.page.access.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.access.openid.LinkedSignIn;
import org.quantock.application.access.openid.UnlinkMySignIn;
import org.quantock.domain.access.openid.ExternalIdentityId;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** Asks before a linked sign-in of the person is taken away. */
@Named
@RequestScoped
public class UnlinkSignInPage {

  @Inject @Param private String id;
  @Inject private ProviderPage provider;
  @Inject private UnlinkMySignIn unlinkMySignIn;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  public void load() {
    signIn();
  }

  public LinkedSignIn signIn() {
    return provider.signIns().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such linked sign-in."));
  }

  public String unlink() {
    String name = provider.nameOf(signIn());
    if (attempt.works(() -> unlinkMySignIn.handle(ExternalIdentityId.of(id)))) {
      notice.success("You can no longer sign in with " + name + ".");
      return "/account?faces-redirect=true";
    }
    return null;
  }
}
