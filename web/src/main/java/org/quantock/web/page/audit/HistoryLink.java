package org.quantock.web.page.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;

/** Where a person finds the history of a thing that a page is about. */
@Named
@RequestScoped
public class HistoryLink {

  private Caller caller;

  protected HistoryLink() {}

  @Inject
  public HistoryLink(Caller caller) {
    this.caller = caller;
  }

  /** The address; empty for whom there is none. */
  public String href(String kind, Object subject) {
    Actor person = caller.person();
    String page =
        person.may(Permission.VIEW_AUDIT)
            ? "/audit-object"
            : person.may(Permission.VIEW_OWN_HISTORY) && HistoryPage.TITLES.containsKey(kind)
                ? "/history"
                : "";
    return page.isEmpty() || subject == null
        ? ""
        : "%s?kind=%s&subject=%s".formatted(page, encoded(kind), encoded(subject.toString()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
