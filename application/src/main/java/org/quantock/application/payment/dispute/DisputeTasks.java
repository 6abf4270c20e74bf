package org.quantock.application.payment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TaskSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeAccess;
import org.quantock.domain.payment.dispute.DisputeAction;

/** Open disputes on the home page of each side, with whose turn it is and by when (DIS-5). */
@ApplicationScoped
public class DisputeTasks implements TaskSource {

  private VisibleDisputes visible;

  protected DisputeTasks() {}

  @Inject
  public DisputeTasks(VisibleDisputes visible) {
    this.visible = visible;
  }

  @Override
  public List<Task> tasks(Actor person, LocalDate today) {
    List<Task> tasks = new ArrayList<>();
    if (person.may(Permission.VIEW_DISPUTES) && !person.may(Permission.VIEW_AUDIT)) {
      for (Dispute dispute : visible.of(person)) {
        if (dispute.state().isOpen()) {
          tasks.add(task(dispute, person));
        }
      }
    }
    return tasks;
  }

  private static Task task(Dispute dispute, Actor person) {
    DisputeAccess access = DisputeAccess.of(dispute, person);
    boolean mine =
        access.may(DisputeAction.ANSWER).given()
            || access.may(DisputeAction.ACCEPT).given()
            || access.may(DisputeAction.AGREE).given()
            || (access.may(DisputeAction.PUT_DOWN).given() && dispute.putDownBy().isEmpty());
    return new Task(
        "Dispute %s of %s".formatted(dispute.reference(), dispute.practice()),
        "%s: %s".formatted(dispute.state().title(), dispute.subject().label()),
        "/dispute?id=" + dispute.id(),
        dispute.dueOn().orElse(null),
        mine,
        mine ? "You" : dispute.state().turn().title());
  }
}
