package org.quantock.web.page.access.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quantock.application.access.openid.PendingSignIn;
import org.quantock.application.access.openid.VerifiedIdentity;
import org.quantock.domain.access.openid.ProviderSessionId;

/** What the session of a browser keeps about signing in through the provider. */
@RequestScoped
public class OpenIdBrowser {

  private static final String PENDING = OpenIdBrowser.class.getName() + ".pending";
  private static final String VOUCHED = OpenIdBrowser.class.getName() + ".vouched";
  private static final String SESSION = OpenIdBrowser.class.getName() + ".session";

  /** As many attempts as somebody may have open in tabs. */
  private static final int MOST = 5;

  private HttpServletRequest request;

  protected OpenIdBrowser() {}

  @Inject
  public OpenIdBrowser(HttpServletRequest request) {
    this.request = request;
  }

  /** Keeps an attempt until it comes back; of too many the oldest is forgotten. */
  public void begin(PendingSignIn attempt) {
    HttpSession session = request.getSession();
    synchronized (OpenIdBrowser.class) {
      LinkedHashMap<String, PendingSignIn> pending = pending(session);
      pending.put(attempt.state(), attempt);
      while (pending.size() > MOST) {
        pending.remove(pending.keySet().iterator().next());
      }
      session.setAttribute(PENDING, pending);
    }
  }

  /** ACC-54. The attempt of this state; whoever asks again gets none. */
  public Optional<PendingSignIn> take(String state) {
    HttpSession session = request.getSession(false);
    if (session == null || state == null) {
      return Optional.empty();
    }
    synchronized (OpenIdBrowser.class) {
      LinkedHashMap<String, PendingSignIn> pending = pending(session);
      Optional<PendingSignIn> taken = Optional.ofNullable(pending.remove(state));
      session.setAttribute(PENDING, pending);
      return taken;
    }
  }

  private static LinkedHashMap<String, PendingSignIn> pending(HttpSession session) {
    var copy = new LinkedHashMap<String, PendingSignIn>();
    if (session.getAttribute(PENDING) instanceof Map<?, ?> kept) {
      kept.forEach((state, attempt) -> copy.put((String) state, (PendingSignIn) attempt));
    }
    return copy;
  }

  /** Keeps whom the provider vouched for until the person links them. */
  public void keep(VerifiedIdentity vouched) {
    request.getSession().setAttribute(VOUCHED, vouched);
  }

  /** Whom the provider vouched for and nobody is linked to yet. */
  public Optional<VerifiedIdentity> vouched() {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((VerifiedIdentity) session.getAttribute(VOUCHED));
  }

  public void forgetVouched() {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(VOUCHED);
    }
  }

  /** Notes that this session began through the provider, so that the provider can end it. */
  public void signedIn(ProviderSessionId id) {
    request.getSession().setAttribute(SESSION, id);
  }

  /** The session that began through the provider; empty for any other. */
  public Optional<ProviderSessionId> session() {
    return session(request);
  }

  static Optional<ProviderSessionId> session(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((ProviderSessionId) session.getAttribute(SESSION));
  }
}
