package org.quantock.web.page.access.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.quantock.application.access.openid.Admitted;
import org.quantock.web.page.access.Door;

/** Begins the browser's session of somebody whom the use cases have let in. */
@RequestScoped
public class Entrance {

  @Inject private Door door;
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
    }
    door.begin(admitted.signInSession(), request, response);
    door.open(admitted.actor(), admitted.userName(), request, response);
    browser.forgetVouched();
    browser.signedIn(admitted.session());
  }
}
