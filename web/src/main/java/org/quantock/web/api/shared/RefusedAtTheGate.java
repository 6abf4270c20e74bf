package org.quantock.web.api.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Answers requests to the API that are refused before any resource sees them, in the form that all
 * of its refusals have.
 */
public final class RefusedAtTheGate {

  private RefusedAtTheGate() {}

  /** ACC-9. The token admits nobody. Which of the reasons it is, is not said. */
  public static void badToken(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    answer(
        ProblemType.NOT_SIGNED_IN,
        "This API token admits nobody: it is mistyped, expired or revoked, its account ended,"
            + " or it does not reach the organisation that was named."
            + " Make another one on your account page.",
        request,
        response);
  }

  /** More than is taken at once. */
  public static void tooLarge(HttpServletRequest request, HttpServletResponse response, long most)
      throws IOException {
    answer(
        ProblemType.TOO_LARGE,
        "Send at most %d MB at once.".formatted(most / 1_048_576),
        request,
        response);
  }

  /** ACC-66. More files at once than one caller may have under way. */
  public static void tooMuchAtOnce(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(
        ProblemType.TOO_MANY_ATTEMPTS,
        "Other files of yours, or of many people, are under way. Send the next one when one of"
            + " them is done.",
        request,
        response);
  }

  /** Written by hand, because a filter has no JSON library that every server gives it. */
  private static void answer(
      ProblemType type, String detail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String text =
        """
        {"type":"%s","title":"%s","status":%d,"detail":"%s","instance":"%s","code":"%s","errors":[]}
        """
            .formatted(
                type.address(),
                type.title(),
                type.status(),
                escaped(detail),
                escaped(request.getRequestURI()),
                type.code());
    byte[] body = text.strip().getBytes(StandardCharsets.UTF_8);
    response.setStatus(type.status());
    response.setContentType(ProblemJson.MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\' || c < ' ') {
        safe.append("\\u%04x".formatted((int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }
}
