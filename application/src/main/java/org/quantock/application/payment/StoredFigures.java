package org.quantock.application.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Baseline;
import org.quantock.domain.payment.Baselines;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.payment.PatientList;
import org.quantock.domain.payment.ScoredIndicator;
import org.quantock.domain.scheme.Scheme;

/** The facts on record about the practices of one scheme. */
final class StoredFigures implements Figures {

  private final Scheme scheme;
  private final Baselines baselines;
  private final PracticeFacts practices;
  private final RetainedResults results;
  private final IndicatorPoints points;

  /** Read when the first is asked for: where entitlements are on record, none is. */
  private Map<PracticeCode, Baseline> latest;

  StoredFigures(
      Scheme scheme,
      Baselines baselines,
      PracticeFacts practices,
      RetainedResults results,
      IndicatorPoints points) {
    this.scheme = scheme;
    this.baselines = baselines;
    this.practices = practices;
    this.results = results;
    this.points = points;
  }

  @Override
  public Optional<Baseline> baseline(PracticeCode practice) {
    if (latest == null) {
      latest =
          baselines.latest(scheme.code()).stream()
              .collect(Collectors.toMap(Baseline::practice, entry -> entry));
    }
    return Optional.ofNullable(latest.get(practice));
  }

  @Override
  public Optional<PatientList> patients(PracticeCode practice, LocalDate on) {
    return practices.patients(practice, on);
  }

  @Override
  public List<ScoredIndicator> scores(PracticeCode practice, int period) {
    return results.of(scheme.code(), practice, period).stream()
        .flatMap(result -> points.score(scheme.indicatorSet(), result).stream())
        .toList();
  }
}
