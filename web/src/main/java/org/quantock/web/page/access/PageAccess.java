package org.quantock.web.page.access;

import static org.quantock.domain.access.Permission.*;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;

/**
 * Which permission opens which page: the coarse check before the use case's own. A page opens for
 * anybody with one of its permissions. What is not listed here is answered as not found (deny by
 * default); a test keeps the list complete.
 */
public final class PageAccess {

  private static final Map<String, Set<Permission>> PAGES =
      Map.ofEntries(
          entry("index", Set.of(PUBLIC)),
          entry("sign-in", Set.of(PUBLIC)),
          entry("home", Set.of(SIGNED_IN)),
          entry("business-date", Set.of(MOVE_BUSINESS_DATE)),
          entry("accounts", Set.of(MANAGE_ACCOUNTS)),
          entry("account-new", Set.of(MANAGE_ACCOUNTS)),
          entry("proposals", Set.of(VIEW_PROPOSALS)),
          entry("proposal", Set.of(VIEW_PROPOSALS)),
          entry("proposal-edit", Set.of(WRITE_PROPOSAL)),
          entry("proposal-consult", Set.of(WRITE_PROPOSAL)),
          entry("proposal-submit", Set.of(WRITE_PROPOSAL)),
          entry("proposal-withdraw", Set.of(WRITE_PROPOSAL)),
          entry("proposal-interest", Set.of(DECIDE_PROPOSAL)),
          entry("proposal-decide", Set.of(DECIDE_PROPOSAL)),
          entry("proposal-done", Set.of(VIEW_PROPOSALS)),
          entry("consultation", Set.of(VIEW_PROPOSALS)),
          entry("schemes", Set.of(VIEW_SCHEMES)),
          entry("scheme", Set.of(VIEW_SCHEMES)),
          entry("scheme-version", Set.of(VIEW_SCHEMES)),
          entry("scheme-new", Set.of(CONFIGURE_SCHEME)),
          entry("scheme-describe", Set.of(CONFIGURE_SCHEME)),
          entry("scheme-terms", Set.of(CONFIGURE_SCHEME)),
          entry("scheme-terms-edit", Set.of(CONFIGURE_SCHEME)),
          entry("scheme-publish", Set.of(CONFIGURE_SCHEME)),
          entry("scheme-amend", Set.of(CONFIGURE_SCHEME)),
          entry("scheme-offer", Set.of(OFFER_SCHEME)),
          entry("scheme-close", Set.of(CLOSE_SCHEME)),
          entry("scheme-done", Set.of(VIEW_SCHEMES)),
          entry("uptake", Set.of(VIEW_UPTAKE)),
          entry("participation", Set.of(VIEW_OWN_PARTICIPATION)),
          entry("participation-join", Set.of(CHOOSE_PARTICIPATION)),
          entry("participation-confirm", Set.of(CHOOSE_PARTICIPATION)),
          entry("participation-done", Set.of(VIEW_OWN_PARTICIPATION)),
          entry("audit", Set.of(VIEW_AUDIT)));
  private static final Map<String, Set<Permission>> PAGES = new TreeMap<>();

  static {
    page("index", PUBLIC);
    page("sign-in", PUBLIC);
    page("home", SIGNED_IN);
    page("business-date", MOVE_BUSINESS_DATE);
    page("accounts", MANAGE_ACCOUNTS);
    page("account-new", MANAGE_ACCOUNTS);
    page("proposals", VIEW_PROPOSALS);
    page("proposal", VIEW_PROPOSALS);
    page("proposal-edit", WRITE_PROPOSAL);
    page("proposal-consult", WRITE_PROPOSAL);
    page("proposal-submit", WRITE_PROPOSAL);
    page("proposal-withdraw", WRITE_PROPOSAL);
    page("proposal-interest", DECIDE_PROPOSAL);
    page("proposal-decide", DECIDE_PROPOSAL);
    page("proposal-done", VIEW_PROPOSALS);
    page("consultation", VIEW_PROPOSALS);
    page("payment-runs", VIEW_PAYMENTS);
    page("payment-run", VIEW_PAYMENTS);
    page("payment-run-new", PREPARE_PAYMENT);
    page("payment-authorise", AUTHORISE_PAYMENT);
    page("payment-export", PREPARE_PAYMENT);
    page("payment-paid", PREPARE_PAYMENT);
    page("payment-cancel", PREPARE_PAYMENT);
    page("payment-done", VIEW_PAYMENTS);
    page("payment-file", VIEW_PAYMENTS);
    page("baselines", VIEW_PAYMENTS);
    page("baseline-edit", PREPARE_PAYMENT);
    page("my-payments", VIEW_OWN_PAYMENTS);
    page("payment", VIEW_OWN_PAYMENTS, VIEW_PAYMENTS);
    page("audit", VIEW_AUDIT);
    page("organisations", VIEW_ORGANISATIONS);
    page("practice", VIEW_ORGANISATIONS);
    page("import", IMPORT_ORGANISATIONS);
    page("import-preview", IMPORT_ORGANISATIONS);
    page("import-status", IMPORT_ORGANISATIONS);
    page("indicator-sets", VIEW_INDICATORS);
    page("indicator-set", VIEW_INDICATORS);
  }

  private PageAccess() {}

  private static void page(String name, Permission... any) {
    PAGES.put(name, Set.of(any));
  }

  /** The permissions that open a page; empty where there is no such page. */
  public static Optional<Set<Permission>> of(String page) {
    return Optional.ofNullable(PAGES.get(page));
  }

  /** Whether the person may open the page. */
  public static boolean opens(String page, Actor person) {
    return of(page).map(any -> any.stream().anyMatch(person::may)).orElse(false);
  }

  /** The names of all pages. */
  public static Set<String> pages() {
    return Set.copyOf(PAGES.keySet());
  }
}
