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
import java.nio.charset.StandardCharsets;

/**
 * Sets the headers that protect the reader on every answer, and how long it may be kept; says of
 * every request where it comes from. It stands before everything else.
 */
public class SecurityHeaders implements Filter {

  /** The cookie of Mojarra's flash. */
  static final String FLASH = "csfcfc";

  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none';"
          + " frame-ancestors 'none'; form-action 'self'";

  private final Network network;

  public SecurityHeaders() {
    this(Network.configured());
  }

  SecurityHeaders(Network network) {
    this.network = network;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = new SeenRequest((HttpServletRequest) request, network);
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", POLICY);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Referrer-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    answer.setHeader(
        "Permissions-Policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
    answer.setHeader("Cache-Control", cacheControl(asked));
    if (asked.isSecure() || network.isHttps()) {
      answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    chain.doFilter(asked, new SafeAnswer(answer));
  }

  /** Sends no cookie of the flash, and redirects within this site without naming a host. */
  private static final class SafeAnswer extends HttpServletResponseWrapper {

    SafeAnswer(HttpServletResponse answer) {
      super(answer);
    }

    /**
     * Mojarra sets a cookie for the flash on some redirects although no page uses the flash;
     * without SameSite, and one that outlives a restart breaks the next page.
     */
    @Override
    public void addCookie(Cookie cookie) {
      if (!cookie.getName().equals(FLASH)) {
        super.addCookie(cookie);
      }
    }

    /**
     * The server would put the host of the request before the path, which whoever asks can make up
     * and which is not encrypted behind a proxy.
     */
    @Override
    public void sendRedirect(String location) throws IOException {
      resetBuffer();
      setStatus(SC_FOUND);
      setHeader("Location", ofHeader(location));
      setContentLength(0);
      flushBuffer();
    }

    private static String ofHeader(String location) {
      StringBuilder safe = new StringBuilder();
      for (byte each : location.getBytes(StandardCharsets.UTF_8)) {
        if (each <= ' ' || each == 0x7f) {
          safe.append("%%%02X".formatted(each));
        } else {
          safe.append((char) each);
        }
      }
      return safe.toString();
    }
  }

  private static String cacheControl(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.startsWith("/assets/") ? "public, max-age=3600" : "no-store";
  }
}
