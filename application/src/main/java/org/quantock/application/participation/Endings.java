package org.quantock.application.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationAction;
import org.quantock.domain.participation.ParticipationChanged;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/**
 * Ends what a practice that closes takes part in, and lets its successor take over (PAR-13,
 * PAR-14). Checks nobody: its callers do.
 */
@ApplicationScoped
public class Endings {

  private Participations participations;
  private Schemes schemes;
  private BusinessCalendar calendar;
  private Event<ParticipationChanged> changed;

  protected Endings() {}

  @Inject
  public Endings(
      Participations participations,
      Schemes schemes,
      BusinessCalendar calendar,
      Event<ParticipationChanged> changed) {
    this.participations = participations;
    this.schemes = schemes;
    this.calendar = calendar;
    this.changed = changed;
  }

  private record Closing(
      PracticeCode practice, LocalDate lastDay, Optional<PracticeCode> successor) {}

  /**
   * What became of a practice's participation in a scheme.
   *
   * @param before null where there was none
   * @param after null where there is still none
   * @param sentence says it in words
   */
  public record Outcome(
      SchemeCode scheme,
      PracticeCode practice,
      ParticipationState before,
      ParticipationState after,
      String sentence) {

    /** AUD-5. */
    static Deed add(Deed deed, List<Outcome> outcomes) {
      Deed more = deed;
      for (Outcome each : outcomes) {
        String what = "choice of %s in %s".formatted(each.practice(), each.scheme());
        more = more.changing(what, each.before(), each.after());
      }
      return more;
    }
  }

  /**
   * What became of each participation; empty where there was none.
   *
   * @param lastDay the last day on which the practice is open
   * @param successor the practice into which it is merged on the day after; empty where it closes
   */
  public List<Outcome> of(
      PracticeCode practice, LocalDate lastDay, Optional<PracticeCode> successor) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Participation participation : participations.of(practice)) {
      if (participation.allows(ParticipationAction.END)) {
        outcomes.addAll(end(participation, new Closing(practice, lastDay, successor)));
      }
    }
    return List.copyOf(outcomes);
  }

  private List<Outcome> end(Participation participation, Closing c) {
    LocalDate from = c.lastDay().plusDays(1);
    Scheme scheme = schemes.get(participation.scheme());
    boolean goesOn = participation.takesPartBetween(from, scheme.endsOn());
    boolean tookPart = !participation.spells().isEmpty();
    ParticipationState before = participation.state();
    participation.end(c.lastDay(), calendar.today());
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(
        new Outcome(
            scheme.code(),
            c.practice(),
            before,
            participation.state(),
            tookPart
                ? "%s: what %s takes part in ends on %s."
                    .formatted(scheme.name(), c.practice(), Day.of(c.lastDay()))
                : "%s: the offer to %s ends.".formatted(scheme.name(), c.practice())));
    if (goesOn && c.successor().isPresent() && scheme.allows(SchemeAction.CHOOSE)) {
      outcomes.add(takeOver(participation, scheme, from, c.successor().get()));
    }
    if (tookPart) {
      changed.fire(
          new ParticipationChanged(
              scheme.code(),
              c.practice(),
              c.successor()
                  .map(
                      into ->
                          "The practice was merged into %s; its last day is %s."
                              .formatted(into, Day.of(c.lastDay())))
                  .orElse(
                      "The practice closed; its last day is %s.".formatted(Day.of(c.lastDay())))));
    }
    return outcomes;
  }

  private Outcome takeOver(
      Participation predecessor, Scheme scheme, LocalDate from, PracticeCode into) {
    Participation own = participations.of(scheme.code(), into).orElse(null);
    ParticipationState before = own == null ? null : own.state();
    if (takesPartElsewhere(scheme, into, from)) {
      return new Outcome(
          scheme.code(),
          into,
          before,
          before,
          "%s: %s takes part in another scheme, so it takes nothing over."
              .formatted(scheme.name(), into));
    }
    if (own == null) {
      own =
          new Participation(
              ParticipationId.fresh(),
              scheme.code(),
              scheme.endsOn(),
              into,
              predecessor.offeredOn(),
              predecessor.respondBy());
      participations.add(own);
    }
    if (!own.allows(ParticipationAction.TAKE_OVER)) {
      return new Outcome(
          scheme.code(),
          into,
          before,
          before,
          "%s: %s chose national QOF, and that stands; it takes nothing over."
              .formatted(scheme.name(), into));
    }
    own.takeOver(predecessor, from, calendar.today());
    changed.fire(
        new ParticipationChanged(
            scheme.code(),
            into,
            "%s was merged into the practice on %s."
                .formatted(predecessor.practice(), Day.of(from))));
    return new Outcome(
        scheme.code(),
        into,
        before,
        own.state(),
        "%s: %s takes over from %s on %s."
            .formatted(scheme.name(), into, predecessor.practice(), Day.of(from)));
  }

  private boolean takesPartElsewhere(Scheme scheme, PracticeCode into, LocalDate from) {
    return participations.of(into).stream()
        .anyMatch(
            other ->
                !other.scheme().equals(scheme.code())
                    && other.takesPartBetween(from, scheme.endsOn()));
  }
}
