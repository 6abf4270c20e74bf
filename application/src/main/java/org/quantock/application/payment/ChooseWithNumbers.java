package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.Comparison;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;

/** The year of the caller's practice side by side, for its choice about an offer (PAY-87). */
@Query
@Requires(Permission.VIEW_OWN_PARTICIPATION)
public class ChooseWithNumbers {

  private Participations participations;
  private Schemes schemes;
  private Comparisons comparisons;
  private Stamp stamp;

  protected ChooseWithNumbers() {}

  @Inject
  public ChooseWithNumbers(
      Participations participations, Schemes schemes, Comparisons comparisons, Stamp stamp) {
    this.participations = participations;
    this.schemes = schemes;
    this.comparisons = comparisons;
    this.stamp = stamp;
  }

  /**
   * @param from the first day of taking part; the first of the scheme where it is empty
   */
  public Comparison ask(ParticipationId id, Optional<LocalDate> from) {
    Participation participation = participations.get(id);
    if (!stamp.actor().isOf(participation.practice())) {
      throw NotFound.of("participation", id);
    }
    Scheme scheme = schemes.get(participation.scheme());
    LocalDate first = from.orElse(scheme.startsOn());
    if (first.isBefore(scheme.startsOn()) || first.isAfter(scheme.endsOn())) {
      throw new InvalidInput("from", "The first day must lie inside the scheme.");
    }
    return comparisons.of(scheme, participation.practice(), first);
  }
}
