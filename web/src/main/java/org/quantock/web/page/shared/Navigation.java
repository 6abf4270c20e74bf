package org.quantock.web.page.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.web.page.access.PageAccess;

/** Who is signed in and where they may go, for the header of every page. */
@Named
@RequestScoped
public class Navigation {

  /** Every entry, in order; a person sees those whose page opens for them. */
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("Home", "home"),
          new Entry("Proposals", "proposals", "proposal", "consultation"),
          new Entry("Schemes", "schemes", "scheme"),
          new Entry("My scheme", "participation", "choose", "choice-seen"),
          new Entry("Reports", "reports", "report"),
          new Entry("Review", "review-queue", "review"),
          new Entry("Uptake", "uptake", "choice-seen"),
          new Entry("Monitoring", "monitoring"),
          new Entry("Trend", "my-trend"),
          new Entry("Payments", "my-payments", "payment", "entitlement", "remittance"),
          new Entry(
              "Payment runs",
              "payment-runs",
              "payment-run",
              "payment-",
              "baselines",
              "prior-achievement",
              "entitlement",
              "remittance",
              "recalculation"),
          new Entry("Disputes", "disputes", "dispute"),
          new Entry("Evaluation", "evaluation"),
          new Entry("Organisations", "organisations", "practice", "import"),
          new Entry(
              "Indicators", "indicator-sets", "indicator", "reference-value", "target-population"),
          new Entry("Calculations", "achievement-calculations", "achievement-"),
          new Entry("Rule deck", "rule-deck"),
          new Entry("Audit", "audit", "audit-", "emergencies"),
          new Entry(
              "Accounts",
              "accounts",
              "invite",
              "invitations",
              "mail",
              "second-factors",
              "person",
              "grant-",
              "break-glass"),
          new Entry("Business date", "business-date"));

  private Caller caller;
  private HttpServletRequest request;

  protected Navigation() {}

  @Inject
  public Navigation(Caller caller, HttpServletRequest request) {
    this.caller = caller;
    this.request = request;
  }

  /**
   * One entry of the primary navigation.
   *
   * @param label what the person reads
   * @param href the address inside the application, from {@code /}
   * @param current whether the page shown belongs to it
   */
  public record Item(String label, String href, boolean current) {}

  private record Entry(String label, String page, List<String> families) {
    Entry(String label, String page, String... families) {
      this(label, page, List.of(families));
    }

    boolean holds(String shown) {
      return shown.equals(page) || families.stream().anyMatch(shown::startsWith);
    }
  }

  public boolean signedIn() {
    return caller.person().may(Permission.SIGNED_IN);
  }

  public String personName() {
    return caller.person().name();
  }

  /** The code of the organisation the person acts for. */
  public String organisationName() {
    return caller.person().organisation().value();
  }

  public List<Item> items() {
    Actor person = caller.person();
    if (!person.may(Permission.SIGNED_IN)) {
      return List.of();
    }
    String shown = request.getRequestURI().replaceFirst("^.*/", "").replace(".xhtml", "");
    List<Entry> open =
        ENTRIES.stream().filter(entry -> PageAccess.opens(entry.page(), person)).toList();
    Entry current =
        open.stream()
            .filter(entry -> entry.page().equals(shown))
            .findFirst()
            .or(() -> open.stream().filter(entry -> entry.holds(shown)).findFirst())
            .orElse(null);
    List<Item> items = new ArrayList<>();
    for (Entry entry : open) {
      items.add(new Item(entry.label(), "/" + entry.page(), entry == current));
    }
    return items;
  }
}
