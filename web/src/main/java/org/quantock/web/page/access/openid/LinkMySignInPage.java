package org.quantock.web.page.access.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quantock.application.access.openid.LinkMySignIn;
import org.quantock.application.access.openid.VerifiedIdentity;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** Asks the signed-in person whether the sign-in they come from is theirs, and links it. */
@Named
@RequestScoped
public class LinkMySignInPage {

  @Inject private OpenIdBrowser browser;
  @Inject private LinkMySignIn linkMySignIn;
  @Inject private ProviderPage provider;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  /** Without a sign-in at the provider there is nothing to link. */
  public String load() {
    return browser.vouched().isPresent() ? null : "/account?faces-redirect=true";
  }

  /** What the provider calls the person, or else by what it knows them. */
  public String name() {
    return browser
        .vouched()
        .map(vouched -> vouched.name().orElse(vouched.who().subject()))
        .orElse("");
  }

  public String link() {
    VerifiedIdentity vouched = browser.vouched().orElse(null);
    if (vouched == null) {
      return load();
    }
    if (attempt.works(() -> linkMySignIn.handle(vouched))) {
      browser.forgetVouched();
      notice.success("From now on you can sign in with " + provider.title() + ".");
      return "/account?faces-redirect=true";
    }
    return null;
  }
}
