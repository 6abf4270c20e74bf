package org.quantock.web.page.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quantock.application.shared.ThreadCaller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.web.api.shared.RefusedAtTheGate;

/**
 * Lets files in and out a few at a time (ACC-66). It stands behind {@link Gate}, which says who is
 * calling.
 */
public class HeavyWorkFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final String SECONDS = "5";

  /** Pages that answer with a file, files of the API, and what is sent to be imported. */
  private static final Pattern HEAVY =
      Pattern.compile("/[a-z-]+-(?:file|export)(?:\\.xhtml)?|/api/.*\\.csv|/api/imports/.*");

  @Inject private transient ThreadCaller caller;

  private final transient HeavyWork work;

  public HeavyWorkFilter() {
    this.work = HeavyWork.configured();
  }

  HeavyWorkFilter(ThreadCaller caller, HeavyWork work) {
    this.caller = caller;
    this.work = work;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (!isHeavy(request, path)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<HeavyWork.Place> place = work.enter(who(request));
    if (place.isEmpty()) {
      refuse(request, response, path);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      place.get().leave();
    }
  }

  private static boolean isHeavy(HttpServletRequest request, String path) {
    String type = request.getContentType();
    boolean upload = type != null && type.startsWith("multipart/");
    return upload || HEAVY.matcher(path).matches();
  }

  private String who(HttpServletRequest request) {
    Actor person = caller.person();
    return person.may(Permission.SIGNED_IN)
        ? person.id().toString()
        : "from:" + request.getRemoteAddr();
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    response.setHeader("Retry-After", SECONDS);
    if (path.startsWith("/api/")) {
      RefusedAtTheGate.tooMuchAtOnce(request, response);
    } else {
      response.sendError(TOO_MANY_REQUESTS);
    }
  }
}
