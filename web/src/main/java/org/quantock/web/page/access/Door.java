package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.quantock.application.access.SignInLimits;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.SignInSessionId;

/**
 * Lets a recognised person in: the session gets a new id each time it comes to permit more, against
 * session fixation, and the container is told who it is once nothing is due any more (ACC-18).
 */
@RequestScoped
public class Door {

  private SecurityContext security;
  private SignInLimits limits;

  protected Door() {}

  @Inject
  public Door(SecurityContext security, SignInLimits limits) {
    this.security = security;
    this.limits = limits;
  }

  /** After the password: the session permits nothing yet where a second factor is due. */
  public void begin(SignInSessionId session) {
    begin(session, request(), response());
  }

  /** As {@link #begin(SignInSessionId)}, where no page is being made. */
  public void begin(
      SignInSessionId session, HttpServletRequest request, HttpServletResponse response) {
    request.getSession();
    request.changeSessionId();
    // A little longer than our own limit, so that this is the one that ends it.
    request.getSession().setMaxInactiveInterval((int) limits.idle().plusMinutes(10).toSeconds());
    Standings.begin(request, response, session);
  }

  /** Nothing is due any more. */
  public void open(Actor person, String userName) {
    open(person, userName, request(), response());
  }

  /** As {@link #open(Actor, String)}, where no page is being made. */
  public void open(
      Actor person, String userName, HttpServletRequest request, HttpServletResponse response) {
    request.changeSessionId();
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(new AccountStore.Recognised(person, userName))
                .newAuthentication(true));
    if (status != AuthenticationStatus.SUCCESS) {
      throw new IllegalStateException("The server does not take over who signed in: " + status);
    }
  }

  /** Sends the person on. */
  public void go(String page) throws IOException {
    external().redirect(request().getContextPath() + page);
  }

  /** Sends the person to a page that sends them on afterwards. */
  public void go(String page, String next) throws IOException {
    go(page + "?next=" + URLEncoder.encode(Destination.of(next), StandardCharsets.UTF_8));
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) external().getRequest();
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse) external().getResponse();
  }
}
