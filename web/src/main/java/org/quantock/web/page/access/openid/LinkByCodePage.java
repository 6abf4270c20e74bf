package org.quantock.web.page.access.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.quantock.application.access.openid.Admitted;
import org.quantock.application.access.openid.LinkByCode;
import org.quantock.application.access.openid.VerifiedIdentity;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/**
 * What somebody sees whom the provider vouched for and nobody here is linked to (ACC-52): where
 * they stand, what they can do, and the field for the link code.
 */
@Named
@RequestScoped
public class LinkByCodePage {

  @Inject private OpenIdBrowser browser;
  @Inject private LinkByCode linkByCode;
  @Inject private Entrance entrance;
  @Inject private OpenIdVisit visit;
  @Inject private Attempt attempt;
  @Inject private FieldErrors errors;

  private String code;

  /** Without a sign-in at the provider there is nothing to link. */
  public String load() {
    return browser.vouched().isPresent() ? null : "/sign-in?faces-redirect=true";
  }

  /** What the provider calls the person; empty where it does not say. */
  public String name() {
    return browser.vouched().flatMap(VerifiedIdentity::name).orElse("");
  }

  public void link() throws IOException, ServletException {
    Optional<VerifiedIdentity> vouched = browser.vouched();
    if (vouched.isEmpty()) {
      errors.addGlobal("Your sign-in at the provider has run out. Sign in there again.");
      return;
    }
    Optional<Admitted> admitted =
        attempt.result(() -> linkByCode.handle(vouched.get(), code, visit.origin()));
    if (admitted.isPresent()) {
      var external = FacesContext.getCurrentInstance().getExternalContext();
      var request = (HttpServletRequest) external.getRequest();
      entrance.enter(admitted.get(), request, (HttpServletResponse) external.getResponse());
      external.redirect(request.getContextPath() + "/home");
    }
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
