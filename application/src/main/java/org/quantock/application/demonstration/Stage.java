package org.quantock.application.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.quantock.application.access.Acting;
import org.quantock.application.access.FirstAccount;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.MoveBusinessDate;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.People;
import org.quantock.domain.shared.NotFound;

/** Lets the people of the demonstration act, and the days pass. */
@ApplicationScoped
public class Stage {

  private Caller caller;
  private People people;
  private Acting acting;
  private BusinessCalendar calendar;
  private MoveBusinessDate moveBusinessDate;
  private final Map<String, Actor> known = new LinkedHashMap<>();

  protected Stage() {}

  @Inject
  public Stage(
      Caller caller,
      People people,
      Acting acting,
      BusinessCalendar calendar,
      MoveBusinessDate move) {
    this.caller = caller;
    this.people = people;
    this.acting = acting;
    this.calendar = calendar;
    this.moveBusinessDate = move;
  }

  public <T> T as(Cast.Part part, Supplier<T> work) {
    return as(part.userName(), work);
  }

  public void as(Cast.Part part, Runnable work) {
    as(part.userName(), work);
  }

  /** Acts as the person of that user name. */
  public <T> T as(String userName, Supplier<T> work) {
    return caller.as(actor(userName), work);
  }

  public void as(String userName, Runnable work) {
    as(
        userName,
        () -> {
          work.run();
          return null;
        });
  }

  public Actor actor(String userName) {
    return known.computeIfAbsent(
        userName,
        name ->
            people.named(name).flatMap(acting::as).orElseThrow(() -> NotFound.of("person", name)));
  }

  /** Moves the business date forward to a day; does nothing where it is that day already. */
  public void day(LocalDate date) {
    if (date.isAfter(calendar.today())) {
      caller.as(
          FirstAccount.INSTALLATION,
          () -> {
            moveBusinessDate.handle(date);
            return null;
          });
    }
  }
}
