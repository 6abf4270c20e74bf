package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.quantock.application.access.FindSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.shared.NotSignedIn;

/** The session behind the request, and where the request comes from. */
@RequestScoped
public class Visit {

  private HttpServletRequest request;

  protected Visit() {}

  @Inject
  public Visit(HttpServletRequest request) {
    this.request = request;
  }

  /** The session, also of somebody whose second factor is still due. */
  public SignInSessionId session() {
    return Standings.of(request)
        .map(FindSession.Standing::id)
        .orElseThrow(() -> new NotSignedIn("Your session has ended. Sign in again."));
  }

  public boolean hasSession() {
    return Standings.of(request).isPresent();
  }

  /** Whether only the password was given so far. */
  public boolean factorDue() {
    return Standings.of(request).map(FindSession.Standing::factorDue).orElse(false);
  }

  public String address() {
    return request.getRemoteAddr();
  }

  public String browser() {
    String browser = request.getHeader("User-Agent");
    return browser == null ? "" : browser;
  }
}
