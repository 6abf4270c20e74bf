package org.quantock.domain.access;

import static org.quantock.domain.access.Permission.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;

/** What a person is here for. The roles are those of the people who use the product. */
public enum Role {
  PRACTICE_MANAGER(
      "Practice manager",
      VIEW_OWN_PARTICIPATION,
      CHOOSE_PARTICIPATION,
      VIEW_OWN_REPORTS,
      EDIT_REPORT,
      VIEW_OWN_PAYMENTS,
      VIEW_OWN_HISTORY,
      VIEW_DISPUTES,
      TAKE_PART_IN_DISPUTE,
      RAISE_DISPUTE,
      VIEW_OWN_MONITORING,
      VIEW_SCHEMES,
      VIEW_INDICATORS),
  LEAD_GP(
      "Lead GP",
      VIEW_OWN_PARTICIPATION,
      CHOOSE_PARTICIPATION,
      VIEW_OWN_REPORTS,
      EDIT_REPORT,
      SIGN_OFF_REPORT,
      VIEW_OWN_PAYMENTS,
      VIEW_OWN_HISTORY,
      VIEW_DISPUTES,
      TAKE_PART_IN_DISPUTE,
      RAISE_DISPUTE,
      VIEW_OWN_MONITORING,
      VIEW_SCHEMES,
      VIEW_INDICATORS),
  PRACTICE_ADMINISTRATOR("Practice administrator", MANAGE_PEOPLE, BREAK_GLASS),
  REVIEWER(
      "Area team reviewer",
      VIEW_SUBMITTED_REPORTS,
      REVIEW_REPORT,
      REOPEN_REPORT,
      VIEW_DISPUTES,
      TAKE_PART_IN_DISPUTE,
      ANSWER_DISPUTE,
      VIEW_MONITORING,
      VIEW_UPTAKE,
      VIEW_SCHEMES,
      VIEW_INDICATORS,
      VIEW_ORGANISATIONS),
  FINANCE(
      "Area team finance",
      VIEW_PAYMENTS,
      PREPARE_PAYMENT,
      AUTHORISE_PAYMENT,
      ACCEPT_RECALCULATION,
      RECORD_REFERENCE_VALUE,
      VIEW_DISPUTES,
      TAKE_PART_IN_DISPUTE,
      ANSWER_DISPUTE,
      VIEW_SCHEMES,
      VIEW_UPTAKE,
      VIEW_ORGANISATIONS,
      VIEW_CALCULATIONS,
      CALCULATE_ACHIEVEMENT),
  SCHEME_ADMINISTRATOR(
      "Scheme administrator",
      CONFIGURE_SCHEME,
      VIEW_RULE_DECK,
      RECORD_REFERENCE_VALUE,
      OFFER_SCHEME,
      VIEW_UPTAKE,
      CLOSE_SCHEME,
      VIEW_SCHEMES,
      VIEW_PROPOSALS,
      VIEW_INDICATORS,
      IMPORT_INDICATORS,
      VIEW_ORGANISATIONS,
      IMPORT_ORGANISATIONS,
      VIEW_MONITORING,
      VIEW_CALCULATIONS,
      CALCULATE_ACHIEVEMENT),
  CCG_AUTHOR(
      "CCG author",
      VIEW_PROPOSALS,
      WRITE_PROPOSAL,
      VIEW_SCHEMES,
      VIEW_UPTAKE,
      VIEW_INDICATORS,
      VIEW_ORGANISATIONS),
  LMC_OFFICER(
      "LMC officer",
      VIEW_PROPOSALS,
      ANSWER_CONSULTATION,
      VIEW_DISPUTES,
      TAKE_PART_IN_DISPUTE,
      VIEW_SCHEMES,
      VIEW_INDICATORS),
  DECISION_MAKER(
      "Member of the deciding body",
      VIEW_PROPOSALS,
      DECIDE_PROPOSAL,
      VIEW_SCHEMES,
      VIEW_INDICATORS),
  PANEL_MEMBER(
      "Member of the dispute panel", VIEW_DISPUTES, DECIDE_DISPUTE, VIEW_SCHEMES, VIEW_INDICATORS),
  EVALUATOR("Evaluator", DOWNLOAD_EXTRACT, VIEW_SCHEMES, VIEW_INDICATORS),
  AUDITOR(
      "Auditor",
      VIEW_AUDIT,
      VIEW_RULE_DECK,
      VIEW_ORGANISATIONS,
      VIEW_INDICATORS,
      VIEW_PROPOSALS,
      VIEW_SCHEMES,
      VIEW_UPTAKE,
      VIEW_SUBMITTED_REPORTS,
      VIEW_PAYMENTS,
      VIEW_DISPUTES,
      VIEW_MONITORING,
      VIEW_CALCULATIONS),
  LOCAL_ADMINISTRATOR("Local administrator", MANAGE_PEOPLE, BREAK_GLASS),
  SYSTEM_ADMINISTRATOR(
      "System administrator",
      MANAGE_PEOPLE,
      MANAGE_ACCOUNTS,
      BREAK_GLASS,
      VIEW_RULE_DECK,
      MOVE_BUSINESS_DATE,
      VIEW_OPERATIONS,
      VIEW_ORGANISATIONS,
      IMPORT_ORGANISATIONS,
      VIEW_INDICATORS,
      IMPORT_INDICATORS,
      VIEW_AUDIT);

  private static final Set<Permission> NEVER_IN_EMERGENCIES =
      EnumSet.of(
          PREPARE_PAYMENT,
          AUTHORISE_PAYMENT,
          ACCEPT_RECALCULATION,
          DECIDE_PROPOSAL,
          DECIDE_DISPUTE,
          MANAGE_PEOPLE,
          MANAGE_ACCOUNTS);

  private final String title;
  private final Set<Permission> permissions;

  Role(String title, Permission... permissions) {
    this.title = title;
    this.permissions = Set.copyOf(EnumSet.of(SIGNED_IN, permissions));
  }

  /** The role as people say it. */
  public String title() {
    return title;
  }

  /** ACC-1: a role carries what is listed for it and nothing more. */
  public boolean carries(Permission permission) {
    return permissions.contains(permission);
  }

  /** What the role carries. */
  public Set<Permission> permissions() {
    return permissions;
  }

  /** Roles as people say them, by title. */
  public static String titles(Collection<Role> roles) {
    return String.join(", ", roles.stream().map(Role::title).sorted().toList());
  }

  /** What roles carry together. */
  public static Set<Permission> permissions(Collection<Role> roles) {
    Set<Permission> all = EnumSet.noneOf(Permission.class);
    roles.forEach(role -> all.addAll(role.permissions));
    return all;
  }

  /**
   * ACC-18: whether its holder decides, pays or manages people, and so must show a second factor.
   */
  public boolean needsSecondFactor() {
    return permissions.stream().anyMatch(Role::isWeighty);
  }

  private static boolean isWeighty(Permission permission) {
    return switch (permission) {
      case MANAGE_PEOPLE,
          MANAGE_ACCOUNTS,
          MOVE_BUSINESS_DATE,
          DECIDE_PROPOSAL,
          CONFIGURE_SCHEME,
          OFFER_SCHEME,
          CLOSE_SCHEME,
          CHOOSE_PARTICIPATION,
          SIGN_OFF_REPORT,
          REVIEW_REPORT,
          REOPEN_REPORT,
          PREPARE_PAYMENT,
          AUTHORISE_PAYMENT,
          ACCEPT_RECALCULATION,
          ANSWER_DISPUTE,
          DECIDE_DISPUTE ->
          true;
      default -> false;
    };
  }

  /** Whether the role belongs in a practice, so that its holder acts for that practice alone. */
  public boolean isOfPractice() {
    return this == PRACTICE_MANAGER || this == LEAD_GP || this == PRACTICE_ADMINISTRATOR;
  }

  /**
   * ACC-5. Whether the role suits an organisation: those of a practice suit practices alone, the
   * others the kinds of body that do such work.
   *
   * @param kind of the body; empty for a practice, and for an organisation that is not on record,
   *     which any role suits that is not of a practice
   */
  public boolean suits(OrganisationCode organisation, Optional<BodyKind> kind) {
    if (PracticeCode.isWellFormed(organisation.value())) {
      return isOfPractice();
    }
    return !isOfPractice() && kind.map(bodies()::contains).orElse(true);
  }

  private Set<BodyKind> bodies() {
    return switch (this) {
      case PRACTICE_MANAGER, LEAD_GP, PRACTICE_ADMINISTRATOR -> EnumSet.noneOf(BodyKind.class);
      case REVIEWER, FINANCE, SCHEME_ADMINISTRATOR -> EnumSet.of(BodyKind.AREA_TEAM);
      case CCG_AUTHOR -> EnumSet.of(BodyKind.CCG);
      case LMC_OFFICER -> EnumSet.of(BodyKind.LMC);
      case EVALUATOR -> EnumSet.of(BodyKind.EVALUATOR);
      case DECISION_MAKER, PANEL_MEMBER -> EnumSet.of(BodyKind.DECIDING_BODY, BodyKind.AREA_TEAM);
      case AUDITOR, LOCAL_ADMINISTRATOR, SYSTEM_ADMINISTRATOR -> EnumSet.allOf(BodyKind.class);
    };
  }

  /** ACC-33. Whether a local administrator can give it: not those that see every organisation. */
  public boolean isGivenLocally() {
    return this != AUDITOR && this != SYSTEM_ADMINISTRATOR;
  }

  /** ACC-38. Whether it can be taken in an emergency: none that decides, pays or manages people. */
  public boolean isForEmergencies() {
    return NEVER_IN_EMERGENCIES.stream().noneMatch(permissions::contains);
  }
}
