package org.quantock.application.payment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Baseline;
import org.quantock.domain.payment.Baselines;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.payment.PatientList;
import org.quantock.domain.payment.PriorAchievement;
import org.quantock.domain.payment.PriorAchievements;
import org.quantock.domain.payment.ScoredIndicator;
import org.quantock.domain.payment.TargetPopulations;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.FinancialYear;

/** The facts on record about the practices of one scheme. */
final class StoredFigures implements Figures {

  private final Scheme scheme;
  private final Baselines baselines;
  private final PracticeFacts practices;
  private final RetainedResults results;
  private final IndicatorPoints points;
  private final ReferenceRegister references;
  private final Registers registers;
  private final PriorAchievements priors;
  private final TargetPopulations populations;
  private final Map<ReferenceKey, ReferenceValue> counting = new HashMap<>();
  private final Set<FinancialYear> read = new HashSet<>();

  /** Read when the first is asked for: where entitlements are on record, none is. */
  private Map<PracticeCode, Baseline> latest;

  private Map<PriorKey, PriorAchievement> latestPriors;

  StoredFigures(
      Scheme scheme,
      Baselines baselines,
      PracticeFacts practices,
      RetainedResults results,
      IndicatorPoints points,
      ReferenceRegister references,
      Registers registers,
      PriorAchievements priors,
      TargetPopulations populations) {
    this.scheme = scheme;
    this.baselines = baselines;
    this.practices = practices;
    this.results = results;
    this.points = points;
    this.references = references;
    this.registers = registers;
    this.priors = priors;
    this.populations = populations;
  }

  private record PriorKey(PracticeCode practice, String component) {}

  private record ReferenceKey(ReferenceKind kind, String area, FinancialYear year) {}

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

  /** Read once for each year, since every practice asks for the same. */
  @Override
  public Optional<Fact> reference(ReferenceKind kind, String area, FinancialYear year) {
    if (read.add(year)) {
      references
          .latest(year)
          .forEach(
              value -> counting.put(new ReferenceKey(value.kind(), value.area(), year), value));
    }
    return Optional.ofNullable(counting.get(new ReferenceKey(kind, area, year)))
        .map(Fact::reference);
  }

  @Override
  public Optional<Fact> register(PracticeCode practice, String area, int period) {
    return registers.of(scheme.indicatorSet(), practice, area);
  }

  @Override
  public Optional<Fact> targetPopulation(PracticeCode practice, String area, FinancialYear year) {
    return populations.latest(practice, year).stream()
        .filter(each -> each.area().equals(area))
        .findFirst()
        .map(Fact::population);
  }

  /** Read once, since every practice asks for the same. */
  @Override
  public Optional<Fact> priorAchievement(
      PracticeCode practice, String component, FinancialYear year) {
    if (latestPriors == null) {
      latestPriors = new HashMap<>();
      priors
          .latest(scheme.code())
          .forEach(each -> latestPriors.put(new PriorKey(each.practice(), each.component()), each));
    }
    return Optional.ofNullable(latestPriors.get(new PriorKey(practice, component)))
        .filter(each -> each.achievedIn().equals(year))
        .map(
            each ->
                Fact.money(
                    "Achievement payment of " + year,
                    each.amount(),
                    "%s (entry %d)".formatted(each.source(), each.entry())));
  }

  @Override
  public Optional<Boolean> isPms(PracticeCode practice) {
    return practices
        .contract(practice)
        .filter(type -> type != ContractType.UNKNOWN)
        .map(type -> type == ContractType.PMS);
  }
}
