package org.quantock.application.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.quantock.application.access.AddPerson;
import org.quantock.application.access.GrantRole;
import org.quantock.application.organisation.AddBody;
import org.quantock.application.organisation.AddPractice;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.OrganisationCode;

/** The made-up area: its bodies, its practices and their people. */
@ApplicationScoped
public class AreaScene {

  private static final String SOURCE = "Made up for the demonstration";

  private AddBody addBody;
  private AddPractice addPractice;
  private AddPerson addPerson;
  private GrantRole grantRole;

  protected AreaScene() {}

  @Inject
  public AreaScene(
      AddBody addBody, AddPractice addPractice, AddPerson addPerson, GrantRole grantRole) {
    this.addBody = addBody;
    this.addPractice = addPractice;
    this.addPerson = addPerson;
    this.grantRole = grantRole;
  }

  /** Runs as somebody who may add organisations and accounts. */
  public void play(List<MadeUpPractices.MadeUpPractice> practices) {
    body(Cast.AREA_TEAM, "Quantock Area Team", BodyKind.AREA_TEAM);
    body(Cast.CCG, "Quantock Vale CCG", BodyKind.CCG);
    body(Cast.LMC, "Quantock LMC", BodyKind.LMC);
    body(Cast.EVALUATOR, "Quantock University Evaluation Unit", BodyKind.EVALUATOR);
    body(Cast.DECIDING_BODY, "NHS England, Quantock regional committee", BodyKind.DECIDING_BODY);
    practices.forEach(this::practice);
  }

  /** A lead GP covers at a second practice until the end of the year. */
  public void cover() {
    grantRole.handle(
        new GrantRole.Command(
            Cast.THIRD_LEAD_GP.userName(),
            Role.LEAD_GP,
            Cast.COVERED,
            null,
            LocalDate.of(2014, 12, 31)));
  }

  private void body(OrganisationCode code, String name, BodyKind kind) {
    addBody.handle(new AddBody.Command(code, name + " (made up)", kind, true));
  }

  private void practice(MadeUpPractices.MadeUpPractice practice) {
    addPractice.handle(
        new AddPractice.Command(
            practice.code(),
            practice.name(),
            practice.contract(),
            Cast.CCG,
            practice.locality(),
            LocalDate.of(1990, 4, 1),
            true,
            List.of(
                new ListSize(LocalDate.of(2014, 1, 1), practice.patients(), SOURCE),
                new ListSize(
                    LocalDate.of(2015, 1, 1),
                    practice.patients() + (practice.number() * 7) % 120 - 40,
                    SOURCE))));
    staff(practice);
  }

  /** A manager and a lead GP for each practice; those of the cast have accounts already. */
  private void staff(MadeUpPractices.MadeUpPractice practice) {
    person(manager(practice), "Manager of " + practice.name(), practice, Role.PRACTICE_MANAGER);
    person(leadGp(practice), "Lead GP of " + practice.name(), practice, Role.LEAD_GP);
  }

  private void person(
      String userName, String name, MadeUpPractices.MadeUpPractice practice, Role role) {
    boolean cast = Cast.signingIn().stream().anyMatch(part -> part.userName().equals(userName));
    if (!cast) {
      addPerson.handle(
          new AddPerson.Command(
              userName, name, practice.code().organisation(), Set.of(role), null));
    }
  }

  static String manager(MadeUpPractices.MadeUpPractice practice) {
    return switch (practice.number()) {
      case 1 -> Cast.MANAGER.userName();
      case 2 -> Cast.SECOND_MANAGER.userName();
      case 13 -> Cast.SECOND_UNDECIDED_MANAGER.userName();
      case 41 -> Cast.THIRD_MANAGER.userName();
      case 75 -> Cast.UNDECIDED_MANAGER.userName();
      default -> "manager." + practice.code().value().toLowerCase(java.util.Locale.ROOT);
    };
  }

  static String leadGp(MadeUpPractices.MadeUpPractice practice) {
    return switch (practice.number()) {
      case 1 -> Cast.LEAD_GP.userName();
      case 2 -> Cast.SECOND_LEAD_GP.userName();
      case 41 -> Cast.THIRD_LEAD_GP.userName();
      default -> "gp." + practice.code().value().toLowerCase(java.util.Locale.ROOT);
    };
  }
}
