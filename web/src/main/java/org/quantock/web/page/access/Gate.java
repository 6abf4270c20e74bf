package org.quantock.web.page.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import org.quantock.application.access.FindAccepted;
import org.quantock.application.access.FindActor;
import org.quantock.application.access.FindBearer;
import org.quantock.application.access.FindSession;
import org.quantock.application.audit.RecordRefusal;
import org.quantock.application.shared.Nobody;
import org.quantock.application.shared.Proof;
import org.quantock.application.shared.ThreadCaller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PatientIdentifiers;
import org.quantock.domain.shared.ProofNeeded;
import org.quantock.web.api.shared.RefusedAtTheGate;
import org.quantock.web.page.shared.Failures;
import org.quantock.web.page.shared.Network;

/**
 * Stands before every request: refuses what no browser and no program of ours sends ({@link
 * Suspicion}), says who is calling, and opens only the pages that the person may open. Somebody not
 * signed in is sent to sign in and back; a page that is not for the person does not exist for them.
 * Programs show an API token instead of a session, for the API and what operations show alone. A
 * session opens nothing of the API (ACC-41).
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
  @Inject private transient FindSession sessions;
  @Inject private transient Proof proof;
  @Inject private transient Typing typing;
  @Inject private transient Failures failures;
  @Inject private transient Clock clock;
  @Inject private transient IdentifierGuard identifiers;
  @Inject private transient FindAccepted accepted;
  @Inject private transient RecordRefusal refusals;

  private final transient Network network;

  public Gate() {
    this.network = Network.configured();
  }

  Gate(
      ThreadCaller caller,
      FindActor people,
      FindBearer bearers,
      FindSession sessions,
      Proof proof,
      Typing typing,
      Failures failures,
      IdentifierGuard identifiers,
      FindAccepted accepted,
      Network network,
      RecordRefusal refusals,
      Clock clock) {
    this.caller = caller;
    this.people = people;
    this.bearers = bearers;
    this.sessions = sessions;
    this.proof = proof;
    this.typing = typing;
    this.failures = failures;
    this.clock = clock;
    this.identifiers = identifiers;
    this.accepted = accepted;
    this.network = network;
    this.refusals = refusals;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Optional<String> token = Bearer.of(request);
    boolean program = token.isPresent() && (isApi(path) || Operations.isOne(path));
    Optional<Suspicion> suspicion = Suspicion.about(request, path, program);
    if (suspicion.isPresent()) {
      record(suspicion.get(), path, request);
      suspicion.get().refuse(request, response);
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
    if (Suspicion.isChunked(request)) {
      // Nothing behind a body in pieces is read as a request of its own.
      response.setHeader("Connection", "close");
    }
    if (program) {
      program(path, token.get(), request, response, chain);
      return;
    }
    begin(token.isPresent() || isApi(path) ? Nobody.NOBODY : who(request));
    try {
      if (isApi(path)) {
        chain.doFilter(new LimitedRequest(request, largest(path)), response);
      } else if (path.equals("/sign-out") || path.startsWith("/openid/")) {
        chain.doFilter(request, response);
      } else if (Operations.isOne(path)) {
        operations(path, request, response, chain);
      } else {
        page(path, request, response, chain);
      }
    } finally {
      end();
    }
  }

  private void begin(Actor person) {
    caller.begin(person);
    if (person.may(Permission.SIGNED_IN)) {
      PatientIdentifiers.accept(found -> accepted.ask(person.organisation(), found));
    }
  }

  private void end() {
    PatientIdentifiers.acceptNothing();
    caller.end();
    proof.end();
  }

  /** ACC-9: the token alone says who is calling, whoever has a session besides. */
  private void program(
      String path,
      String token,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    Optional<Actor> person = bearer(token, request.getHeader(ORGANISATION));
    if (person.isEmpty()) {
      refusals.handle(
          RecordRefusal.Attempt.SHOW_TOKEN, request.getRequestURI(), "the token admits nobody.");
      RefusedAtTheGate.badToken(request, response);
      return;
    }
    begin(person.get());
    try {
      if (Operations.isOne(path)) {
        operations(path, request, response, chain);
      } else {
        chain.doFilter(new LimitedRequest(request, largest(path)), response);
      }
    } finally {
      end();
    }
  }

  /** ACC-61. */
  private void operations(
      String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Actor person = caller.person();
    if (Operations.opens(path, person, network.isOfOperations(request))) {
      chain.doFilter(request, response);
    } else if (Operations.signingInHelps(path, person)) {
      response.sendRedirect(request.getContextPath() + "/sign-in?next=" + back(path, request));
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
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
    // What follows is not waited for.
    response.setHeader("Connection", "close");
    if (isApi(path)) {
      RefusedAtTheGate.tooLarge(request, response, largest(path));
    } else {
      // A redirect, because no page can be made for a request that Faces cannot read.
      response.sendRedirect(request.getContextPath() + "/upload-too-large");
    }
  }

  /** What shows nothing of anybody: styles and scripts. */
  private static boolean isOpenToAll(String path) {
    return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/");
  }

  private void page(
      String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String page = page(path);
    Actor person = caller.person();
    if (PageAccess.opens(page, person)) {
      if (PageAccess.asksForProof(page) && !proof.isFresh(clock.instant())) {
        typing.keep(request, response);
        response.sendRedirect(request.getContextPath() + "/confirm?next=" + back(path, request));
        return;
      }
      Standings.of(request).ifPresent(found -> typing.putBack(request, response, found));
      try {
        Optional<HttpServletRequest> admitted = identifiers.admit(page, person, request, response);
        if (admitted.isPresent()) {
          chain.doFilter(admitted.get(), response);
        }
      } catch (ServletException | RuntimeException thrown) {
        if (Suspicion.isUnreadable(request, thrown)) {
          Suspicion.UNREADABLE.refuse(request, response);
        } else {
          answer(thrown, path, request, response);
        }
      }
    } else if (PageAccess.of(page).isPresent() && !person.may(Permission.SIGNED_IN)) {
      typing.keep(request, response);
      boolean factorDue = Standings.of(request).filter(FindSession.Standing::factorDue).isPresent();
      response.sendRedirect(
          request.getContextPath()
              + (factorDue ? "/second-factor" : "/sign-in")
              + "?next="
              + back(path, request));
    } else {
      if (PageAccess.of(page).isPresent()) {
        refusals.handle(
            RecordRefusal.Attempt.OPEN_PAGE, "/" + page, "the page is not for this person.");
      }
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** A use case that asks for a fresh proof is tried again after it, from the page as it was. */
  private void answer(
      Exception thrown, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean proofNeeded =
        Failures.refusal(thrown).filter(ProofNeeded.class::isInstance).isPresent();
    if (proofNeeded && !response.isCommitted()) {
      typing.keep(request, response);
      response.sendRedirect(request.getContextPath() + "/confirm?next=" + back(path, request));
    } else {
      failures.answer(thrown, request, response);
    }
  }

  /** AUD-4: on record under the name of the person whose session the other site tried to use. */
  private void record(Suspicion suspicion, String path, HttpServletRequest request) {
    if (suspicion == Suspicion.FOREIGN || suspicion == Suspicion.NO_FORM_OF_OURS) {
      caller.begin(who(request));
      try {
        refusals.handle(
            RecordRefusal.Attempt.POST_FROM_ELSEWHERE,
            path,
            "the request came from no page of this service.");
      } finally {
        caller.end();
        proof.end();
      }
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

  /**
   * The person of a session that counts, once they have shown all that is asked of them (ACC-18,
   * ACC-23).
   */
  private Actor who(HttpServletRequest request) {
    Optional<FindSession.Standing> standing = Standings.id(request).flatMap(sessions::ask);
    standing.ifPresent(found -> Standings.found(request, found));
    Principal principal = request.getUserPrincipal();
    Object chosen =
        standing
            .map(found -> request.getSession(false))
            .map(session -> session.getAttribute(ACTING_FOR))
            .orElse(null);
    return standing
        .filter(found -> !found.factorDue())
        .filter(found -> principal != null && principal.getName().equals(found.userName()))
        .flatMap(
            found -> {
              proof.begin(found.provenAt());
              return chosen instanceof String code
                  ? people.ask(found.userName(), new OrganisationCode(code))
                  : people.ask(found.userName());
            })
        .orElse(Nobody.NOBODY);
  }
}
