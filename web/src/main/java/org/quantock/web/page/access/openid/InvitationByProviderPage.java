package org.quantock.web.page.access.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quantock.application.access.openid.AcceptByProvider;
import org.quantock.application.access.openid.Admitted;
import org.quantock.application.access.openid.OpenIdSwitch;
import org.quantock.application.access.openid.VerifiedIdentity;
import org.quantock.web.page.access.InvitationPage;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/** The invitation for somebody who signs in through the provider and has no password here. */
@Named
@RequestScoped
public class InvitationByProviderPage {

  @Inject private InvitationPage invitation;
  @Inject private OpenIdSwitch openId;
  @Inject private OpenIdBrowser browser;
  @Inject private AcceptByProvider acceptByProvider;
  @Inject private Entrance entrance;
  @Inject private OpenIdVisit visit;
  @Inject private Attempt attempt;
  @Inject private FieldErrors errors;

  /** Whether the person has come back from the provider. */
  public boolean vouched() {
    return openId.settings().isPresent() && browser.vouched().isPresent();
  }

  /** What the provider calls the person; empty where it does not say. */
  public String name() {
    return browser.vouched().flatMap(VerifiedIdentity::name).orElse("");
  }

  /** Where to sign in at the provider and come back to this invitation. */
  public String href() {
    return "/openid/sign-in?for=invitation&next="
        + URLEncoder.encode("/invitation?token=" + invitation.getToken(), StandardCharsets.UTF_8);
  }

  public void accept() throws IOException, ServletException {
    Optional<VerifiedIdentity> vouched = browser.vouched();
    if (vouched.isEmpty()) {
      errors.addGlobal("Your sign-in at the provider has run out. Sign in there again.");
      return;
    }
    if (invitation.getUserName() == null) {
      errors.add("userName", "Enter a user name.");
      return;
    }
    Optional<Admitted> admitted =
        attempt.result(
            () -> acceptByProvider.handle(vouched.get(), invitation.guest(), visit.origin()));
    if (admitted.isPresent()) {
      var external = FacesContext.getCurrentInstance().getExternalContext();
      var request = (HttpServletRequest) external.getRequest();
      entrance.enter(admitted.get(), request, (HttpServletResponse) external.getResponse());
      external.redirect(request.getContextPath() + "/home");
    }
  }

  /** Goes on with a password instead. */
  public void usePassword() {
    browser.forgetVouched();
  }
}
