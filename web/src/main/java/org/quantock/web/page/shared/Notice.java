package org.quantock.web.page.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * What has just been done, told once on the page after the redirect. It waits in the HTTP session,
 * because Faces keeps its own flash in a cookie that outlives a restart of the server.
 */
@Named
@RequestScoped
public class Notice {

  private static final String KEY = Notice.class.getName();

  private HttpServletRequest request;
  private String text;
  private boolean taken;

  protected Notice() {}

  @Inject
  public Notice(HttpServletRequest request) {
    this.request = request;
  }

  /** Tells the person on the next page that something worked: "Report saved". */
  public void success(String message) {
    request.getSession().setAttribute(KEY, message);
  }

  /** The text to tell on this page, or null; asking again on the same page gives it again. */
  public String text() {
    if (!taken) {
      taken = true;
      HttpSession session = request.getSession(false);
      if (session != null) {
        text = (String) session.getAttribute(KEY);
        session.removeAttribute(KEY);
      }
    }
    return text;
  }
}
