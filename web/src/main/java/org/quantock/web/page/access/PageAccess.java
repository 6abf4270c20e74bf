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
          entry("organisations", Set.of(VIEW_ORGANISATIONS)),
          entry("practice", Set.of(VIEW_ORGANISATIONS)),
          entry("import", Set.of(IMPORT_ORGANISATIONS)),
          entry("import-preview", Set.of(IMPORT_ORGANISATIONS)),
          entry("import-status", Set.of(IMPORT_ORGANISATIONS)),
          entry("indicator-sets", Set.of(VIEW_INDICATORS)),
          entry("indicator-set", Set.of(VIEW_INDICATORS)),
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
