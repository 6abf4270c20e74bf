package org.quantock.application.participation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.participation.OpenPractices.OpenPractice;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeAccess;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Problems;

/**
 * Offers a published scheme to practices, with the day to answer by; silence means staying on
 * national QOF (PAR-3, PAR-5, PAR-7).
 */
@UseCase
@Requires(Permission.OFFER_SCHEME)
public class OfferScheme {

  private Schemes schemes;
  private Participations participations;
  private OpenPractices practices;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected OfferScheme() {}

  @Inject
  public OfferScheme(
      Schemes schemes,
      Participations participations,
      OpenPractices practices,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit) {
    this.schemes = schemes;
    this.participations = participations;
    this.practices = practices;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(SchemeCode scheme, Set<PracticeCode> practices, LocalDate respondBy) {

    public Command {
      practices = Set.copyOf(practices);
    }
  }

  /** How many practices were offered the scheme. */
  public int handle(Command c) {
    Scheme scheme = schemes.get(c.scheme());
    SchemeAccess.of(scheme, caller.person()).require(SchemeAction.OFFER);
    LocalDate today = calendar.today();
    refuseUnlessAllCan(c, scheme, today);
    Participation.checkDates(today, c.respondBy(), scheme.endsOn());
    for (PracticeCode practice : new TreeSet<>(c.practices())) {
      participations.add(
          new Participation(
              ParticipationId.fresh(),
              scheme.code(),
              scheme.endsOn(),
              practice,
              today,
              c.respondBy()));
      audit.record(
          OfferScheme.class,
          "scheme",
          scheme.code(),
          "Offered the scheme to %s, to answer by %s; without an answer it stays on national QOF"
              .formatted(practice, c.respondBy()));
    }
    return c.practices().size();
  }

  private void refuseUnlessAllCan(Command c, Scheme scheme, LocalDate today) {
    var problems = new Problems();
    problems.require(
        !c.practices().isEmpty(), "practices", "Choose at least one practice to offer it to.");
    Set<PracticeCode> open =
        practices.of(scheme.commissioner(), today).stream()
            .map(OpenPractice::code)
            .collect(Collectors.toSet());
    Set<PracticeCode> offered =
        participations.of(scheme.code()).stream()
            .map(Participation::practice)
            .collect(Collectors.toSet());
    for (PracticeCode practice : new TreeSet<>(c.practices())) {
      problems.require(
          open.contains(practice),
          "practices",
          "%s is not an open practice of %s; choose practices of the list."
              .formatted(practice, scheme.commissioner()));
      problems.require(
          !offered.contains(practice),
          "practices",
          "%s was offered the scheme already; a practice is offered a scheme once."
              .formatted(practice));
    }
    problems.refuse();
  }
}
