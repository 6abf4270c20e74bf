package org.quantock.web.page.access.openid;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.quantock.application.access.openid.FindProviderSession;
import org.quantock.domain.access.openid.ProviderSessionId;

/**
 * Stands before the gate: the session of a browser that the provider, or an unlinking, has ended is
 * thrown away, and whoever sends this request is not signed in any more (ACC-57, ACC-59).
 */
public class ProviderSessionFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient FindProviderSession find;

  public ProviderSessionFilter() {}

  ProviderSessionFilter(FindProviderSession find) {
    this.find = find;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Optional<ProviderSessionId> session =
        path.startsWith("/assets/") ? Optional.empty() : OpenIdBrowser.session(request);
    if (session.isPresent() && find.ask(session.get()).isEmpty()) {
      request.getSession().invalidate();
      chain.doFilter(new SignedOut(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The request without the person who was signed in when it arrived. */
  private static final class SignedOut extends HttpServletRequestWrapper {

    SignedOut(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Principal getUserPrincipal() {
      return null;
    }

    @Override
    public String getRemoteUser() {
      return null;
    }

    @Override
    public boolean isUserInRole(String role) {
      return false;
    }
  }
}
