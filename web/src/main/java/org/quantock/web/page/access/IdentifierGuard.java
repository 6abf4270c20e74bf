package org.quantock.web.page.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quantock.application.access.AcceptIdentifiers;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.PatientIdentifiers;
import org.quantock.domain.shared.PatientIdentifiers.Finding;
import org.quantock.domain.shared.PatientIdentifiers.Kind;
import org.quantock.web.page.component.IdentifierExemptions;
import org.quantock.web.page.component.PageForm;

/**
 * Looks for identifiers of patients in everything that a form sends, before the page sees it
 * (ACC-64). Where it finds some the person is interrupted, with everything they typed kept, and
 * chooses: to have them removed, to change the text, or, if they may sign, to let them stay.
 */
@ApplicationScoped
public class IdentifierGuard {

  static final String CHOICE = "quantock.identifiers";
  static final String REASON = "quantock.identifiers.reason";

  private static final String PAGE = "/WEB-INF/interruption/identifiers.xhtml";

  private AcceptIdentifiers acceptIdentifiers;

  protected IdentifierGuard() {}

  @Inject
  public IdentifierGuard(AcceptIdentifiers acceptIdentifiers) {
    this.acceptIdentifiers = acceptIdentifiers;
  }

  /**
   * The request as the page may see it; empty where the interruption was shown instead.
   *
   * @param page as {@code report-aim}
   */
  public Optional<HttpServletRequest> admit(
      String page, Actor person, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!isPlainForm(request)) {
      return Optional.of(request);
    }
    Map<String, List<Finding>> found = found(page, request);
    if (found.isEmpty()) {
      return Optional.of(request);
    }
    String choice = request.getParameter(CHOICE);
    String error = null;
    if ("mask".equals(choice)) {
      return Optional.of(new MaskedRequest(request, found.keySet()));
    }
    if ("change".equals(choice)) {
      request.setAttribute(PageForm.REFUSED_FIELDS, messages(found));
      return Optional.of(request);
    }
    if ("keep".equals(choice) && person.may(Permission.SIGN_OFF_REPORT)) {
      Optional<String> refused = keep(page, found, request.getParameter(REASON));
      if (refused.isEmpty()) {
        return Optional.of(request);
      }
      error = refused.get();
    }
    request.setAttribute(
        "identifiersFound",
        new IdentifiersFound(
            address(request),
            found.values().stream().flatMap(List::stream).distinct().toList(),
            fields(request),
            person.may(Permission.SIGN_OFF_REPORT),
            request.getParameter(REASON),
            error));
    request.getRequestDispatcher(PAGE).forward(new ReadingRequest(request), response);
    return Optional.empty();
  }

  private Optional<String> keep(String page, Map<String, List<Finding>> found, String reason) {
    List<Finding> all = found.values().stream().flatMap(List::stream).toList();
    try {
      acceptIdentifiers.handle(new AcceptIdentifiers.Command(page, all, reason));
      return Optional.empty();
    } catch (InvalidInput refused) {
      return Optional.of(refused.getMessage());
    }
  }

  private static boolean isPlainForm(HttpServletRequest request) {
    String type = request.getContentType();
    return request.getMethod().equals("POST")
        && type != null
        && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }

  /** By the name of the field, in the order of the form. */
  private static Map<String, List<Finding>> found(String page, HttpServletRequest request) {
    Map<String, List<Finding>> found = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              Set<Kind> kinds = IdentifierExemptions.lookedFor(page, name);
              for (String value : values) {
                List<Finding> all =
                    PatientIdentifiers.all(value).stream()
                        .filter(each -> kinds.contains(each.kind()))
                        .toList();
                if (!all.isEmpty()) {
                  found.computeIfAbsent(name, key -> new ArrayList<>()).addAll(all);
                }
              }
            });
    return found;
  }

  private static Map<String, String> messages(Map<String, List<Finding>> found) {
    Map<String, String> messages = new LinkedHashMap<>();
    found.forEach(
        (name, all) ->
            messages.put(
                name,
                "Remove what looks like %s (%s)."
                    .formatted(all.get(0).kind().title(), all.get(0).text())));
    return messages;
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }

  /** Everything that was sent but secrets and what is in the address. */
  private static List<IdentifiersFound.SentField> fields(HttpServletRequest request) {
    Set<String> ofAddress = ofAddress(request.getQueryString());
    List<IdentifiersFound.SentField> fields = new ArrayList<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              boolean again =
                  !name.equals(CHOICE)
                      && !name.equals(REASON)
                      && !ofAddress.contains(name)
                      && !IdentifierExemptions.isSecret(name);
              for (String value : again ? values : new String[0]) {
                fields.add(new IdentifiersFound.SentField(name, value));
              }
            });
    return fields;
  }

  private static Set<String> ofAddress(String query) {
    if (query == null) {
      return Set.of();
    }
    return java.util.Arrays.stream(query.split("&"))
        .map(pair -> pair.replaceFirst("=.*$", ""))
        .collect(java.util.stream.Collectors.toSet());
  }
}
