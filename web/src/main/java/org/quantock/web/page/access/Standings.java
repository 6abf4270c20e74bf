package org.quantock.web.page.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.quantock.application.access.FindSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.shared.NotFound;

/**
 * Where a request carries its session: by its id in the HTTP session, and what was found of it in
 * the request. A cookie remembers the id beyond the HTTP session: it admits nobody, and only says
 * whose typing is to be kept (ACC-24).
 */
final class Standings {

  private static final String KEY = "org.quantock.session";
  private static final String FOUND = "org.quantock.standing";
  private static final String LAST = "quantock-last";

  private Standings() {}

  /** The id that the HTTP session holds. */
  static Optional<SignInSessionId> id(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? Optional.empty() : read((String) session.getAttribute(KEY));
  }

  /** The id of the session that this browser had last. */
  static Optional<SignInSessionId> last(HttpServletRequest request) {
    Optional<SignInSessionId> held = id(request);
    return held.isPresent() ? held : Cookies.find(request, LAST).flatMap(Standings::read);
  }

  private static Optional<SignInSessionId> read(String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(SignInSessionId.of(text));
    } catch (NotFound noId) {
      return Optional.empty();
    }
  }

  static void begin(HttpServletRequest request, HttpServletResponse response, SignInSessionId id) {
    HttpSession session = request.getSession();
    session.setAttribute(KEY, id.toString());
    Cookies.add(request, response, new Cookie(LAST, id.toString()));
  }

  static void found(HttpServletRequest request, FindSession.Standing standing) {
    request.setAttribute(FOUND, standing);
  }

  /** What the gate found of the session; empty where there is none that counts. */
  static Optional<FindSession.Standing> of(HttpServletRequest request) {
    return Optional.ofNullable((FindSession.Standing) request.getAttribute(FOUND));
  }
}
