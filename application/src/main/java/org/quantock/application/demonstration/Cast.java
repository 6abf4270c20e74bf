package org.quantock.application.demonstration;

import java.util.List;
import java.util.Set;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;

/** The people of the demonstration who can sign in, all made up (DEM-2). */
public final class Cast {

  static final OrganisationCode CCG = new OrganisationCode("QCC");
  static final OrganisationCode AREA_TEAM = new OrganisationCode("QAT");
  static final OrganisationCode LMC = new OrganisationCode("QLMC");
  static final OrganisationCode EVALUATOR = new OrganisationCode("QEVA");
  static final OrganisationCode DECIDING_BODY = new OrganisationCode("QNE");

  /**
   * @param who the role and organisation in words, for the list of accounts
   */
  public record Part(
      String userName, String name, OrganisationCode organisation, Set<Role> roles, String who) {}

  static final Part AUTHOR = part("author", "Alex Archer", CCG, Role.CCG_AUTHOR, "CCG author");
  static final Part LMC_OFFICER = part("lmc", "Lee Marsh", LMC, Role.LMC_OFFICER, "LMC officer");
  static final Part DECIDER =
      part(
          "decider",
          "Dana Field",
          DECIDING_BODY,
          Role.DECISION_MAKER,
          "member of the deciding body");
  static final Part PANEL =
      part(
          "panel",
          "Petra Heath",
          DECIDING_BODY,
          Role.PANEL_MEMBER,
          "member of the dispute panel: decides with another member");
  static final Part SECOND_PANEL =
      part(
          "panel2",
          "Sol Beacon",
          DECIDING_BODY,
          Role.PANEL_MEMBER,
          "second member of the dispute panel");
  static final Part ADMINISTRATOR =
      part(
          "scheme",
          "Sam Porter",
          AREA_TEAM,
          Role.SCHEME_ADMINISTRATOR,
          "scheme administrator, area team");
  static final Part REVIEWER =
      part("reviewer", "Robin Vale", AREA_TEAM, Role.REVIEWER, "reviewer, area team");
  static final Part SECOND_REVIEWER =
      part("reviewer2", "Jo Hill", AREA_TEAM, Role.REVIEWER, "second reviewer, area team");
  static final Part FINANCE =
      part(
          "finance",
          "Fran Combe",
          AREA_TEAM,
          Role.FINANCE,
          "finance, area team: prepares payments");
  static final Part SECOND_FINANCE =
      part(
          "finance2",
          "Pat Moor",
          AREA_TEAM,
          Role.FINANCE,
          "finance, area team: authorises payments");
  static final Part EVALUATION =
      part("evaluator", "Eve Stone", EVALUATOR, Role.EVALUATOR, "independent evaluator");
  static final Part AUDIT = part("auditor", "Audrey Lane", AREA_TEAM, Role.AUDITOR, "auditor");
  static final Part SYSTEM =
      part(
          "system",
          "Sid Brook",
          AREA_TEAM,
          Role.SYSTEM_ADMINISTRATOR,
          "system administrator: moves the business date");
  static final Part LOCAL_ADMINISTRATOR =
      part(
          "local",
          "Lou Marden",
          AREA_TEAM,
          Role.LOCAL_ADMINISTRATOR,
          "local administrator, area team: manages its people");
  static final Part PRACTICE_ADMINISTRATOR =
      part(
          "practice",
          "Kit Fern",
          new OrganisationCode("Z99001"),
          Role.PRACTICE_ADMINISTRATOR,
          "practice administrator, Z99001: manages its people");
  static final Part MANAGER =
      part(
          "manager",
          "Mo Alder",
          new OrganisationCode("Z99001"),
          Role.PRACTICE_MANAGER,
          "practice manager, Z99001, in the scheme");
  static final Part LEAD_GP =
      part(
          "gp",
          "Dr Gill Ash",
          new OrganisationCode("Z99001"),
          Role.LEAD_GP,
          "lead GP, Z99001: signs off");
  static final Part SECOND_MANAGER =
      part(
          "manager2",
          "Nell Birch",
          new OrganisationCode("Z99002"),
          Role.PRACTICE_MANAGER,
          "practice manager, Z99002, report queried or waiting");
  static final Part SECOND_LEAD_GP =
      part("gp2", "Dr Hal Rowan", new OrganisationCode("Z99002"), Role.LEAD_GP, "lead GP, Z99002");
  static final Part THIRD_MANAGER =
      part(
          "manager41",
          "Wren Sallow",
          new OrganisationCode("Z99041"),
          Role.PRACTICE_MANAGER,
          "practice manager, Z99041, in the scheme");
  static final Part THIRD_LEAD_GP =
      part(
          "gp41",
          "Dr Ivy Linden",
          new OrganisationCode("Z99041"),
          Role.LEAD_GP,
          "lead GP, Z99041; covers at Z99013 too");
  static final OrganisationCode COVERED = new OrganisationCode("Z99013");
  static final Part SECOND_UNDECIDED_MANAGER =
      part(
          "manager13",
          "Perry Lynch",
          new OrganisationCode("Z99013"),
          Role.PRACTICE_MANAGER,
          "practice manager, Z99013, place reserved");
  static final Part UNDECIDED_MANAGER =
      part(
          "manager75",
          "Olive Thorn",
          new OrganisationCode("Z99075"),
          Role.PRACTICE_MANAGER,
          "practice manager, Z99075, place reserved");

  private Cast() {}

  /** Everybody with a password, in the order of the life cycle. */
  static List<Part> signingIn() {
    return List.of(
        AUTHOR,
        LMC_OFFICER,
        DECIDER,
        ADMINISTRATOR,
        MANAGER,
        LEAD_GP,
        SECOND_MANAGER,
        SECOND_LEAD_GP,
        THIRD_MANAGER,
        THIRD_LEAD_GP,
        UNDECIDED_MANAGER,
        SECOND_UNDECIDED_MANAGER,
        REVIEWER,
        SECOND_REVIEWER,
        FINANCE,
        SECOND_FINANCE,
        PANEL,
        SECOND_PANEL,
        EVALUATION,
        AUDIT,
        LOCAL_ADMINISTRATOR,
        PRACTICE_ADMINISTRATOR,
        SYSTEM);
  }

  private static Part part(
      String userName, String name, OrganisationCode organisation, Role role, String who) {
    return new Part(userName, name, organisation, Set.of(role), who);
  }
}
