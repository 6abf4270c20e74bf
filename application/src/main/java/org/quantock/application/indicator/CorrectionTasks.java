package org.quantock.application.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TaskSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.CalculationCorrection;
import org.quantock.domain.indicator.CalculationCorrections;
import org.quantock.domain.indicator.CorrectionState;

/** The calculations that wait to be done again, and the new ones that wait to be accepted. */
@ApplicationScoped
public class CorrectionTasks implements TaskSource {

  private static final int NEWEST = 50;

  private CalculationCorrections corrections;

  protected CorrectionTasks() {}

  @Inject
  public CorrectionTasks(CalculationCorrections corrections) {
    this.corrections = corrections;
  }

  @Override
  public List<Task> tasks(Actor person, LocalDate today) {
    List<Task> tasks = new ArrayList<>();
    if (person.may(Permission.CALCULATE_ACHIEVEMENT)) {
      corrections.newest(NEWEST).stream()
          .filter(CalculationCorrection::isOpen)
          .forEach(each -> tasks.add(task(each, person)));
    }
    return tasks;
  }

  private static Task task(CalculationCorrection open, Actor person) {
    if (open.state() == CorrectionState.WAITING) {
      return new Task(
          "Calculate %s again".formatted(open.indicatorSet()),
          "Calculation %s used %s. %s".formatted(open.corrects(), open.used(), open.cause()),
          "/recalculations",
          null,
          true,
          "You");
    }
    boolean mine =
        person.may(Permission.ACCEPT_RECALCULATION) && open.whyNotAccept(person).isEmpty();
    return new Task(
        "Correction of calculation %s".formatted(open.corrects()),
        open.cause(),
        "/achievement-comparison?old=%s&new=%s"
            .formatted(open.corrects(), open.proposal().orElseThrow()),
        null,
        mine,
        mine ? "You" : "Another person in area team finance");
  }
}
