package org.quantock.web.page.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What a program shows in the header {@code Authorization}. */
final class Bearer {

  private static final String SCHEME = "Bearer";

  private Bearer() {}

  /** The token sent; present, if only as an empty text, wherever the request shows one. */
  static Optional<String> of(HttpServletRequest request) {
    String sent = request.getHeader("Authorization");
    if (sent == null || !sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    String rest = sent.substring(SCHEME.length());
    return rest.isEmpty() || rest.startsWith(" ") ? Optional.of(rest.strip()) : Optional.empty();
  }
}
