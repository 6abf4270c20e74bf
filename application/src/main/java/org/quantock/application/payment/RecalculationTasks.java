package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TaskSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.Recalculation;
import org.quantock.domain.payment.RecalculationState;
import org.quantock.domain.payment.Recalculations;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;

/** The recalculations that wait for finance of an area team. */
@ApplicationScoped
public class RecalculationTasks implements TaskSource {

  private Recalculations recalculations;
  private Schemes schemes;

  protected RecalculationTasks() {}

  @Inject
  public RecalculationTasks(Recalculations recalculations, Schemes schemes) {
    this.recalculations = recalculations;
    this.schemes = schemes;
  }

  @Override
  public List<Task> tasks(Actor person, LocalDate today) {
    List<Task> tasks = new ArrayList<>();
    if (person.may(Permission.ACCEPT_RECALCULATION)) {
      for (Scheme scheme : schemes.all()) {
        if (person.isOf(scheme.areaTeam())) {
          recalculations.of(scheme.code()).stream()
              .filter(each -> each.state() == RecalculationState.PREPARED)
              .forEach(each -> tasks.add(task(scheme, each, person)));
        }
      }
    }
    return tasks;
  }

  private static Task task(Scheme scheme, Recalculation waiting, Actor person) {
    boolean mine = waiting.whyNotAccept(person).isEmpty();
    return new Task(
        "Recalculation of " + scheme.name(),
        "%s; difference %s".formatted(waiting.cause(), waiting.difference()),
        "/recalculation?id=" + waiting.id(),
        null,
        mine,
        mine ? "You" : "Another person in area team finance");
  }
}
