package org.quantock.web.page.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Why a request is refused before anything of it is read: what neither a browser at our pages nor a
 * program at our API sends.
 */
enum Suspicion {
  /**
   * A body of unsaid length, which no browser sends with a form: a proxy that counts otherwise than
   * the server would pass on what is behind it as a request of its own.
   */
  NO_LENGTH(HttpServletResponse.SC_LENGTH_REQUIRED),
  /** An address that a proxy and the server might read differently. */
  CROOKED_ADDRESS(HttpServletResponse.SC_NOT_FOUND),
  /** A method that nothing here answers. */
  ODD_METHOD(HttpServletResponse.SC_METHOD_NOT_ALLOWED),
  /** ACC-60: something is to change, and no page of this site says that it asks for it. */
  FOREIGN(HttpServletResponse.SC_FORBIDDEN),
  /** ACC-60: no form that was made for this session. */
  NO_FORM_OF_OURS(HttpServletResponse.SC_FORBIDDEN);

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /**
   * Comes from no browser: what is sent there is signed by the provider, and nothing else counts.
   */
  private static final String FROM_PROVIDER = "/openid/back-channel-logout";

  private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");
  private static final Pattern CROOKED =
      Pattern.compile("//|/\\.|[;\\\\]|%(2[eEfF]|5[cC]|3[bB]|[01][0-9a-fA-F]|7[fF]|25)");

  private final int status;

  Suspicion(int status) {
    this.status = status;
  }

  /**
   * @param path of the request, without the context path, as it was sent
   * @param program whether it shows an API token, which no page of another site can make a browser
   *     send
   */
  static Optional<Suspicion> about(HttpServletRequest request, String path, boolean program) {
    String method = request.getMethod().toUpperCase(Locale.ROOT);
    boolean api = path.startsWith("/api/") || path.equals("/api");
    if (!api && isChunked(request)) {
      return Optional.of(NO_LENGTH);
    }
    if (CROOKED.matcher(path).find()) {
      return Optional.of(CROOKED_ADDRESS);
    }
    if (api ? method.equals("TRACE") || method.equals("CONNECT") : !OF_PAGES.contains(method)) {
      return Optional.of(ODD_METHOD);
    }
    if (READING.contains(method) || path.equals(FROM_PROVIDER)) {
      return Optional.empty();
    }
    if (!program && !isOfThisSite(request)) {
      return Optional.of(FOREIGN);
    }
    return api ? Optional.empty() : aboutForm(request, path);
  }

  /** Whether the body comes in pieces, however long all of them may be. */
  static boolean isChunked(HttpServletRequest request) {
    return request.getHeader("Transfer-Encoding") != null;
  }

  private static Optional<Suspicion> aboutForm(HttpServletRequest request, String path) {
    // A form with a file is read by Faces, which takes nothing from one without a view state.
    boolean checked = isPlainForm(request) && !path.equals("/sign-out");
    return checked && request.getParameter("jakarta.faces.ViewState") == null
        ? Optional.of(NO_FORM_OF_OURS)
        : Optional.empty();
  }

  /**
   * Browsers say where a request comes from. What says nothing at all is no browser of these days,
   * and a program has a token. The session cookie is SameSite as well; this is the second lock.
   */
  private static boolean isOfThisSite(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    if (origin == null) {
      origin = request.getHeader("Referer");
    }
    String host = request.getHeader("Host");
    return origin != null && host != null && host.equalsIgnoreCase(authority(origin));
  }

  private static String authority(String address) {
    try {
      return URI.create(address).getAuthority();
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }

  private static boolean isPlainForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null
        && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }

  void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (this == ODD_METHOD) {
      response.setHeader("Allow", "GET, HEAD, POST");
    }
    if (isChunked(request) || request.getContentLengthLong() > 0 && !isPlainForm(request)) {
      unread(request, response);
    } else {
      response.sendError(status);
    }
  }

  /** The error page of Faces would first read the whole body; this reads nothing of it. */
  private void unread(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] page =
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"/><title>This request cannot be answered – Quantock</title>
        <link rel="stylesheet" href="%1$s/assets/quantock.css"/></head>
        <body class="quantock-page"><div class="nhsuk-width-container"><main class="nhsuk-main-wrapper" id="maincontent">
        <h1>This request cannot be answered</h1>
        <p>What was sent is not what a page of this service sends. Nothing was changed.</p>
        <p><a href="%1$s/">Go to the first page</a>.</p>
        </main></div></body></html>
        """
            .formatted(request.getContextPath())
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setHeader("Connection", "close");
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }
}
