package org.quantock.web.page.access.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.quantock.application.access.openid.Admitted;

/** Begins the browser's session of somebody whom the use cases have let in. */
@RequestScoped
public class Entrance {

  @Inject private SecurityContext security;
  @Inject private OpenIdBrowser browser;

  /** Whoever had a session in this browser before has none afterwards, nor knows its id. */
  public void enter(Admitted admitted, HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    HttpSession before = request.getSession(false);
    if (request.getUserPrincipal() != null) {
      request.logout();
      if (before != null) {
        before.invalidate();
      }
    } else if (before != null) {
      request.changeSessionId();
    }
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(new ProviderCredential(admitted))
                .newAuthentication(true));
    if (status != AuthenticationStatus.SUCCESS) {
      throw new IllegalStateException("The container does not begin a session: " + status);
    }
    browser.forgetVouched();
    browser.signedIn(admitted.session());
  }
}
