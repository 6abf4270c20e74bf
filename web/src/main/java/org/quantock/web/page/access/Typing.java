package org.quantock.web.page.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.quantock.application.access.FindSession;
import org.quantock.application.access.KeptForms;
import org.quantock.web.page.component.KeptFields;
import org.quantock.web.page.shared.Notice;

/**
 * Keeps what a person typed when the page could not be saved for want of a session or of a proof,
 * and puts it back into the page when they return to it (ACC-24). Forms with files are not kept.
 */
@ApplicationScoped
public class Typing {

  private static final String HELD = "quantock-kept";

  private KeptForms forms;

  protected Typing() {}

  @Inject
  public Typing(KeptForms forms) {
    this.forms = forms;
  }

  /** Keeps the fields of a post. */
  public void keep(HttpServletRequest request, HttpServletResponse response) {
    String type = request.getContentType();
    boolean form = type != null && type.startsWith("application/x-www-form-urlencoded");
    if (!form || !request.getMethod().equals("POST")) {
      return;
    }
    Standings.last(request)
        .flatMap(session -> forms.keep(session, path(request), request.getParameterMap()))
        .ifPresent(
            held -> {
              Cookie cookie = new Cookie(HELD, held);
              cookie.setMaxAge((int) KeptForms.LASTS.toSeconds());
              Cookies.add(request, response, cookie);
            });
  }

  /** Puts back what was kept for the person on the page that is asked for. */
  public void putBack(
      HttpServletRequest request, HttpServletResponse response, FindSession.Standing standing) {
    if (!request.getMethod().equals("GET")) {
      return;
    }
    Cookies.find(request, HELD)
        .flatMap(held -> forms.find(held, standing.person(), path(request)))
        .ifPresent(
            fields -> {
              KeptFields.put(request, fields);
              Cookies.remove(request, response, HELD);
              new Notice(request)
                  .success("What you had entered on this page is here again. Check it and go on.");
            });
  }

  /** The page with its query string, from the root of the application. */
  static String path(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.endsWith(".xhtml")) {
      path = path.substring(0, path.length() - ".xhtml".length());
    }
    String query = request.getQueryString();
    return query == null ? path : path + "?" + query;
  }
}
