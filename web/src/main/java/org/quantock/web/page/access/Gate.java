package org.quantock.web.page.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.quantock.application.access.FindActor;
import org.quantock.application.access.FindBearer;
import org.quantock.application.shared.Nobody;
import org.quantock.application.shared.ThreadCaller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.web.api.shared.RefusedAtTheGate;
import org.quantock.web.page.shared.Failures;

/**
 * Stands before every request: refuses posts from other sites, says who is calling, and opens only
 * the pages that the person may open. Somebody not signed in is sent to sign in and back; a page
 * that is not for the person does not exist for them. Programs show an API token instead of a
 * session, for the API alone, and a session opens nothing of the API (ACC-41).
 */
public class Gate extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** The attribute of the session with the code of the organisation that the person chose. */
  static final String ACTING_FOR = "org.quantock.acting-for";

  /** The header by which a program says for which organisation it acts (ACC-40). */
  private static final String ORGANISATION = "Quantock-Organisation";

  /** The largest request taken: a file of 20 MB and the rest of a form. */
  private static final long LARGEST = 22_020_096;

  /** The largest with a file to import, as {@code multipart-config} in web.xml has it. */
  private static final long LARGEST_IMPORT = 106_954_752;

  @Inject private transient ThreadCaller caller;
  @Inject private transient FindActor people;
  @Inject private transient FindBearer bearers;
  @Inject private transient Failures failures;

  public Gate() {}

  Gate(ThreadCaller caller, FindActor people, FindBearer bearers, Failures failures) {
    this.caller = caller;
    this.people = people;
    this.bearers = bearers;
    this.failures = failures;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Optional<String> token = Bearer.of(request);
    boolean program = token.isPresent() && isApi(path);
    // No page of another site can make a browser send a token: it has none of ours to send.
    if (!program && isForeignPost(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (request.getContentLengthLong() > largest(path)) {
      refuseTooLarge(path, request, response);
      return;
    }
    if (isOpenToAll(path)) {
      chain.doFilter(request, response);
      return;
    }
    if (program) {
      program(token.get(), request, response, chain);
      return;
    }
    caller.begin(token.isPresent() || isApi(path) ? Nobody.NOBODY : who(request));
    try {
      if (isApi(path) || path.equals("/sign-out")) {
        chain.doFilter(request, response);
      } else {
        page(path, request, response, chain);
      }
    } finally {
      caller.end();
    }
  }

  /** ACC-9: the token alone says who is calling, whoever has a session besides. */
  private void program(
      String token, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Actor> person = bearer(token, request.getHeader(ORGANISATION));
    if (person.isEmpty()) {
      RefusedAtTheGate.badToken(request, response);
      return;
    }
    caller.begin(person.get());
    try {
      chain.doFilter(request, response);
    } finally {
      caller.end();
    }
  }

  private Optional<Actor> bearer(String token, String organisation) {
    if (organisation == null) {
      return bearers.ask(token);
    }
    return OrganisationCode.isWellFormed(organisation)
        ? bearers.ask(token, new OrganisationCode(organisation))
        : Optional.empty();
  }

  private static boolean isApi(String path) {
    return path.startsWith("/api/") || path.equals("/api");
  }

  private static long largest(String path) {
    return path.equals("/import")
            || path.equals("/import.xhtml")
            || path.startsWith("/api/imports/")
        ? LARGEST_IMPORT
        : LARGEST;
  }

  private static void refuseTooLarge(
      String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (isApi(path)) {
      RefusedAtTheGate.tooLarge(request, response, largest(path));
    } else {
      // A redirect, because no page can be made for a request that Faces cannot read.
      response.sendRedirect(request.getContextPath() + "/upload-too-large");
    }
  }

  /**
   * What shows nothing of anybody: styles and scripts, whether the server is well, and what the API
   * offers.
   */
  private static boolean isOpenToAll(String path) {
    return path.startsWith("/assets/")
        || path.startsWith("/jakarta.faces.resource/")
        || path.equals("/openapi")
        || path.startsWith("/openapi/")
        || path.equals("/health")
        || path.startsWith("/health/");
  }

  private void page(
      String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String page = page(path);
    Actor person = caller.person();
    if (PageAccess.opens(page, person)) {
      try {
        chain.doFilter(request, response);
      } catch (ServletException | RuntimeException thrown) {
        failures.answer(thrown, request, response);
      }
    } else if (PageAccess.of(page).isPresent() && !person.may(Permission.SIGNED_IN)) {
      response.sendRedirect(request.getContextPath() + "/sign-in?next=" + back(path, request));
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static String page(String path) {
    String name = path.substring(1);
    if (name.isEmpty()) {
      return "index";
    }
    return name.endsWith(".xhtml") ? name.substring(0, name.length() - ".xhtml".length()) : name;
  }

  private static String back(String path, HttpServletRequest request) {
    String query = request.getQueryString();
    return URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
  }

  private Actor who(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    if (principal == null) {
      return Nobody.NOBODY;
    }
    HttpSession session = request.getSession(false);
    Object chosen = session == null ? null : session.getAttribute(ACTING_FOR);
    return (chosen instanceof String code
            ? people.ask(principal.getName(), new OrganisationCode(code))
            : people.ask(principal.getName()))
        .orElse(Nobody.NOBODY);
  }

  /**
   * Browsers say where a request comes from; a post that another site's page sent is refused. The
   * session cookie is SameSite as well; this is the second lock.
   */
  private static boolean isForeignPost(HttpServletRequest request) {
    String method = request.getMethod().toUpperCase(Locale.ROOT);
    if (method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS")) {
      return false;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = request.getHeader("Origin");
    String host = request.getHeader("Host");
    return origin != null && !origin.replaceFirst("^https?://", "").equals(host);
  }
}
