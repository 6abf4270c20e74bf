package org.quantock.web.page.access;

import static java.util.Map.entry;
import static org.quantock.domain.access.Permission.*;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
          entry("payment-runs", Set.of(VIEW_PAYMENTS)),
          entry("payment-run", Set.of(VIEW_PAYMENTS)),
          entry("payment-run-new", Set.of(PREPARE_PAYMENT)),
          entry("payment-authorise", Set.of(AUTHORISE_PAYMENT)),
          entry("payment-export", Set.of(PREPARE_PAYMENT)),
          entry("payment-paid", Set.of(PREPARE_PAYMENT)),
          entry("payment-cancel", Set.of(PREPARE_PAYMENT)),
          entry("payment-done", Set.of(VIEW_PAYMENTS)),
          entry("payment-file", Set.of(VIEW_PAYMENTS)),
          entry("baselines", Set.of(VIEW_PAYMENTS)),
          entry("baseline-edit", Set.of(PREPARE_PAYMENT)),
          entry("my-payments", Set.of(VIEW_OWN_PAYMENTS)),
          entry("payment", Set.of(VIEW_OWN_PAYMENTS, VIEW_PAYMENTS)),
          entry("audit", Set.of(VIEW_AUDIT)));

  private PageAccess() {}

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
    return PAGES.keySet();
  }
}
