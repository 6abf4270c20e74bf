package org.quantock.domain.access;

/** One thing that may be done or seen. Every use case and every read names exactly one. */
public enum Permission {
  /** Needs no sign-in: published schemes and results. */
  PUBLIC,
  /** Any signed-in person: their own home page and account. */
  SIGNED_IN,
  /** The people of the own organisation: their accounts and the roles they hold there. */
  MANAGE_PEOPLE,
  /** The people of every organisation. */
  MANAGE_ACCOUNTS,
  /** To take a role in an emergency. */
  BREAK_GLASS,
  MOVE_BUSINESS_DATE,
  /** Whether the server is well, and its figures. */
  VIEW_OPERATIONS,
  VIEW_ORGANISATIONS,
  IMPORT_ORGANISATIONS,
  VIEW_INDICATORS,
  IMPORT_INDICATORS,
  VIEW_CALCULATIONS,
  CALCULATE_ACHIEVEMENT,
  RECORD_REFERENCE_VALUE,
  VIEW_RULE_DECK,
  VIEW_PROPOSALS,
  WRITE_PROPOSAL,
  ANSWER_CONSULTATION,
  DECIDE_PROPOSAL,
  VIEW_SCHEMES,
  CONFIGURE_SCHEME,
  OFFER_SCHEME,
  VIEW_UPTAKE,
  VIEW_OWN_PARTICIPATION,
  CHOOSE_PARTICIPATION,
  VIEW_OWN_REPORTS,
  EDIT_REPORT,
  SIGN_OFF_REPORT,
  VIEW_SUBMITTED_REPORTS,
  REVIEW_REPORT,
  REOPEN_REPORT,
  VIEW_PAYMENTS,
  PREPARE_PAYMENT,
  AUTHORISE_PAYMENT,
  ACCEPT_RECALCULATION,
  VIEW_OWN_PAYMENTS,
  /** What was done to the own practice's reports, choice, payments and disputes, and by whom. */
  VIEW_OWN_HISTORY,
  VIEW_DISPUTES,
  /** Remarks and evidence in disputes that the person's organisation has a part in. */
  TAKE_PART_IN_DISPUTE,
  RAISE_DISPUTE,
  ANSWER_DISPUTE,
  DECIDE_DISPUTE,
  VIEW_MONITORING,
  VIEW_OWN_MONITORING,
  DOWNLOAD_EXTRACT,
  CLOSE_SCHEME,
  VIEW_AUDIT
}
