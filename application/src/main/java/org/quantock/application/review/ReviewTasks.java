package org.quantock.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.review.ListReviewQueue.Show;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TaskSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.reporting.Turn;

/** What waits for a reviewer: their own reviews one by one, the rest as a count. */
@ApplicationScoped
public class ReviewTasks implements TaskSource {

  private ListReviewQueue queue;

  protected ReviewTasks() {}

  @Inject
  public ReviewTasks(ListReviewQueue queue) {
    this.queue = queue;
  }

  @Override
  public List<Task> tasks(Actor person, LocalDate today) {
    if (!person.may(Permission.REVIEW_REPORT)) {
      return List.of();
    }
    List<Task> tasks = new ArrayList<>();
    var mine = queue.ask(new ListReviewQueue.Filter(Show.MINE, 0, "", 1));
    for (ListReviewQueue.Entry entry : mine.entries()) {
      boolean here = entry.row().turn() == Turn.AREA_TEAM;
      String practice = entry.row().practice() + " " + entry.practiceName();
      tasks.add(
          new Task(
              "Review the %s report of %s".formatted(entry.row().periodName(), practice.strip()),
              "%s, %d days".formatted(entry.row().status(), entry.age()),
              "/review?id=" + entry.row().report(),
              null,
              here,
              here ? "You" : practice.strip()));
    }
    int fresh = mine.counts().get(Show.NEW);
    if (fresh > 0) {
      tasks.add(
          new Task(
              fresh == 1 ? "1 report to review" : fresh + " reports to review",
              "Submitted, and no reviewer has taken them",
              "/review-queue?show=NEW",
              null,
              true,
              "You"));
    }
    return tasks;
  }
}
