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

  private static final Map<String, Set<Permission>> PAGES = new TreeMap<>();

  static {
    page("index", PUBLIC);
    page("sign-in", PUBLIC);
    page("sign-in-link", PUBLIC);
    page("sign-in-refused", PUBLIC);
    page("home", SIGNED_IN);
    page("business-date", MOVE_BUSINESS_DATE);
    page("accounts", MANAGE_PEOPLE);
    page("person", MANAGE_PEOPLE);
    page("grant-new", MANAGE_PEOPLE);
    page("grant-end", MANAGE_PEOPLE);
    page("break-glass", BREAK_GLASS);
    page("emergencies", VIEW_AUDIT);
    page("act-for", SIGNED_IN);
    page("second-factor", PUBLIC);
    page("second-factor-setup", PUBLIC);
    page("second-factor-image", PUBLIC);
    page("password-forgotten", PUBLIC);
    page("password-new", PUBLIC);
    page("invitation", PUBLIC);
    page("confirm", SIGNED_IN);
    page("invite", MANAGE_PEOPLE);
    page("invitations", MANAGE_PEOPLE);
    page("mail", MANAGE_ACCOUNTS);
    page("second-factors", MANAGE_ACCOUNTS);
    page("account", SIGNED_IN);
    page("account-link", SIGNED_IN);
    page("account-unlink", SIGNED_IN);
    page("link-code", MANAGE_ACCOUNTS);
    page("password-change", SIGNED_IN);
    page("email-change", SIGNED_IN);
    page("second-factor-renew", SIGNED_IN);
    page("api-token-new", SIGNED_IN);
    page("api-token-revoke", SIGNED_IN);
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
    page("schemes", VIEW_SCHEMES);
    page("scheme", VIEW_SCHEMES);
    page("scheme-version", VIEW_SCHEMES);
    page("scheme-new", CONFIGURE_SCHEME);
    page("scheme-describe", CONFIGURE_SCHEME);
    page("scheme-terms", CONFIGURE_SCHEME);
    page("scheme-terms-edit", CONFIGURE_SCHEME);
    page("scheme-publish", CONFIGURE_SCHEME);
    page("scheme-amend", CONFIGURE_SCHEME);
    page("scheme-offer", OFFER_SCHEME);
    page("scheme-close", CLOSE_SCHEME);
    page("scheme-done", VIEW_SCHEMES);
    page("uptake", VIEW_UPTAKE);
    page("participation", VIEW_OWN_PARTICIPATION);
    page("choose", VIEW_OWN_PARTICIPATION);
    page("choice-seen", VIEW_OWN_PARTICIPATION, VIEW_UPTAKE);
    page("participation-join", CHOOSE_PARTICIPATION);
    page("participation-confirm", CHOOSE_PARTICIPATION);
    page("participation-done", VIEW_OWN_PARTICIPATION);
    page("audit", VIEW_AUDIT);
    page("audit-entry", VIEW_AUDIT);
    page("audit-file", VIEW_AUDIT);
    page("audit-object", VIEW_AUDIT);
    page("audit-verify", VIEW_AUDIT);
    page("history", VIEW_OWN_HISTORY);
    page("payment-runs", VIEW_PAYMENTS);
    page("payment-run", VIEW_PAYMENTS);
    page("payment-run-new", PREPARE_PAYMENT);
    page("payment-authorise", AUTHORISE_PAYMENT);
    page("payment-export", PREPARE_PAYMENT);
    page("payment-paid", PREPARE_PAYMENT);
    page("payment-cancel", PREPARE_PAYMENT);
    page("payment-done", VIEW_PAYMENTS);
    page("payment-file", VIEW_PAYMENTS);
    page("payment-dry-run", PREPARE_PAYMENT);
    page("payment-reconcile", PREPARE_PAYMENT);
    page("payment-response", PREPARE_PAYMENT);
    page("payment-hold", PREPARE_PAYMENT);
    page("payment-correct", PREPARE_PAYMENT);
    page("payment-open", VIEW_PAYMENTS);
    page("payment-release", PREPARE_PAYMENT);
    page("payment-adjust", PREPARE_PAYMENT);
    page("payment-plan", PREPARE_PAYMENT);
    page("payment-paycode", PREPARE_PAYMENT);
    page("baselines", VIEW_PAYMENTS);
    page("prior-achievements", VIEW_PAYMENTS);
    page("prior-achievement-edit", PREPARE_PAYMENT);
    page("target-populations", VIEW_ORGANISATIONS);
    page("target-population-edit", RECORD_REFERENCE_VALUE);
    page("baseline-edit", PREPARE_PAYMENT);
    page("reference-values", SIGNED_IN);
    page("reference-value-new", RECORD_REFERENCE_VALUE);
    page("recalculations", VIEW_PAYMENTS, VIEW_CALCULATIONS);
    page("recalculation", VIEW_PAYMENTS);
    page("recalculation-line", VIEW_PAYMENTS);
    page("recalculation-file", VIEW_PAYMENTS);
    page("rule-deck", VIEW_RULE_DECK);
    page("my-payments", VIEW_OWN_PAYMENTS);
    page("entitlement", VIEW_OWN_PAYMENTS, VIEW_PAYMENTS);
    page("entitlements", VIEW_PAYMENTS);
    page("entitlement-file", VIEW_PAYMENTS);
    page("budget-file", VIEW_PAYMENTS);
    page("payment", VIEW_OWN_PAYMENTS, VIEW_PAYMENTS);
    page("remittance", VIEW_OWN_PAYMENTS, VIEW_PAYMENTS);
    page("remittance-file", VIEW_OWN_PAYMENTS, VIEW_PAYMENTS);
    page("disputes", VIEW_DISPUTES);
    page("dispute", VIEW_DISPUTES);
    page("dispute-file", VIEW_DISPUTES);
    page("dispute-new", RAISE_DISPUTE);
    page("dispute-respond", RAISE_DISPUTE);
    page("dispute-withdraw", RAISE_DISPUTE);
    page("dispute-lmc", RAISE_DISPUTE);
    page("dispute-evidence", TAKE_PART_IN_DISPUTE);
    page("dispute-answer", ANSWER_DISPUTE);
    page("dispute-decide", DECIDE_DISPUTE);
    page("dispute-agree", DECIDE_DISPUTE);
    page("organisations", VIEW_ORGANISATIONS);
    page("practice", VIEW_ORGANISATIONS);
    page("practice-close", IMPORT_ORGANISATIONS);
    page("import", IMPORT_ORGANISATIONS);
    page("import-preview", IMPORT_ORGANISATIONS);
    page("import-status", IMPORT_ORGANISATIONS);
    page("upload-too-large", PUBLIC);
    page("indicator-sets", VIEW_INDICATORS);
    page("indicator-set", VIEW_INDICATORS);
    page("indicator-set-points", VIEW_INDICATORS);
    page("indicator-set-load", IMPORT_INDICATORS);
    page("indicator-set-preview", IMPORT_INDICATORS);
    page("achievement-calculations", VIEW_CALCULATIONS);
    page("achievement-calculation", VIEW_CALCULATIONS);
    page("achievement-practice", VIEW_CALCULATIONS);
    page("achievement-comparison", VIEW_CALCULATIONS);
    page("achievement-comparison-file", VIEW_CALCULATIONS);
    page("reports", VIEW_OWN_REPORTS);
    page("report", VIEW_OWN_REPORTS);
    page("report-aim", EDIT_REPORT);
    page("report-plan", EDIT_REPORT);
    page("report-indicators", EDIT_REPORT);
    page("report-check", VIEW_OWN_REPORTS);
    page("report-sign-off", VIEW_OWN_REPORTS);
    page("report-submit", EDIT_REPORT);
    page("report-receipt", VIEW_OWN_REPORTS);
    page("report-submission", VIEW_OWN_REPORTS);
    page("report-decision", VIEW_OWN_REPORTS);
    page("review-queue", VIEW_SUBMITTED_REPORTS);
    page("review", VIEW_SUBMITTED_REPORTS);
    page("review-query", REVIEW_REPORT);
    page("review-decision", REVIEW_REPORT);
    page("review-done", REVIEW_REPORT);
    page("review-reopen", REOPEN_REPORT);
    page("review-interest", REVIEW_REPORT);
    page("monitoring", VIEW_MONITORING);
    page("practice-trend", VIEW_MONITORING);
    page("my-trend", VIEW_OWN_MONITORING);
    page("evaluation", DOWNLOAD_EXTRACT);
    page("release-file", DOWNLOAD_EXTRACT);
    page("published", PUBLIC);
    page("published-scheme", PUBLIC);
    page("published-file", PUBLIC);
    page("help", PUBLIC);
    page("accessibility", PUBLIC);
  }

  /** The pages on which a person proves first that it is them (ACC-25). */
  private static final Set<String> PROVEN =
      Set.of(
          "payment-authorise",
          "invite",
          "grant-new",
          "grant-end",
          "email-change",
          "second-factor-renew");

  private PageAccess() {}

  private static void page(String name, Permission... any) {
    PAGES.put(name, Set.of(any));
  }

  /** The permissions that open a page; empty where there is no such page. */
  public static Optional<Set<Permission>> of(String page) {
    return Optional.ofNullable(PAGES.get(page));
  }

  /** Whether the page opens only for somebody who proved lately who they are (ACC-25). */
  public static boolean asksForProof(String page) {
    return PROVEN.contains(page);
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
