package org.quantock.application.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TaskSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.participation.ParticipationState;

/** Home page: offers that wait for the practice, and silent offers that wait for the area team. */
@ApplicationScoped
public class OfferTasks implements TaskSource {

  private ParticipationQueries queries;

  protected OfferTasks() {}

  @Inject
  public OfferTasks(ParticipationQueries queries) {
    this.queries = queries;
  }

  @Override
  public List<Task> tasks(Actor person, LocalDate today) {
    List<Task> tasks = new ArrayList<>();
    if (person.may(Permission.CHOOSE_PARTICIPATION)) {
      for (OfferRow offer : queries.offers(person.practice())) {
        boolean open = offer.state() == ParticipationState.OFFERED;
        boolean lapsed = today.isAfter(offer.respondBy());
        if (open || offer.state() == ParticipationState.RESERVED) {
          tasks.add(
              new Task(
                  offer.schemeName(),
                  detail(open, lapsed),
                  "/participation?id=" + offer.id(),
                  open ? offer.respondBy() : null,
                  !open || !lapsed,
                  open && lapsed ? "Area team" : "You"));
        }
      }
    }
    if (person.may(Permission.OFFER_SCHEME)) {
      for (LapsedRow lapsed : queries.lapsed(person.organisation(), today)) {
        tasks.add(
            new Task(
                lapsed.schemeName(),
                "%d %s without an answer: apply the default"
                    .formatted(lapsed.offers(), lapsed.offers() == 1 ? "offer" : "offers"),
                "/uptake?code=" + lapsed.scheme(),
                null,
                true,
                "You"));
      }
    }
    return tasks;
  }

  private static String detail(boolean open, boolean lapsed) {
    if (!open) {
      return "Place reserved: join, or stay on national QOF";
    }
    return lapsed
        ? "The day to answer has passed: without an answer you stay on national QOF"
        : "Choose whether to join, to reserve a place or to stay on national QOF";
  }
}
