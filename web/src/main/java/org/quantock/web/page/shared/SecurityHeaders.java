package org.quantock.web.page.shared;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Sets the headers that protect the reader on every answer, and how long it may be kept. */
public class SecurityHeaders implements Filter {

  private static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'self'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", POLICY);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "same-origin");
    answer.setHeader("Cache-Control", cacheControl(asked));
    chain.doFilter(request, new WithoutFlash(answer));
  }

  /**
   * Mojarra sets a cookie for the flash on some redirects although no page uses the flash; without
   * SameSite, and one that outlives a restart breaks the next page. It never leaves the server.
   */
  private static final class WithoutFlash extends HttpServletResponseWrapper {

    WithoutFlash(HttpServletResponse answer) {
      super(answer);
    }

    @Override
    public void addCookie(Cookie cookie) {
      if (!cookie.getName().equals("csfcfc")) {
        super.addCookie(cookie);
      }
    }
  }

  private static String cacheControl(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.startsWith("/assets/") ? "public, max-age=3600" : "no-store";
  }
}
