package org.quantock.domain.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.rule.AreaFactor;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.payment.rule.Factor;
import org.quantock.domain.payment.rule.PrevalenceFactor;
import org.quantock.domain.payment.rule.TargetPopulationFactor;
import org.quantock.domain.shared.FinancialYear;

/** The disease and target population factors of a practice's areas (PAY-21, PAY-22). */
final class AreaFactors {

  /** Indicators that are paid alike: those of one area with the same factor. */
  record Part(String area, AreaFactor factor) {}

  private final Figures figures;
  private final PracticeCode practice;
  private final int period;
  private final FinancialYear year;

  AreaFactors(Figures figures, PracticeCode practice, int period, FinancialYear year) {
    this.figures = figures;
    this.practice = practice;
    this.period = period;
    this.year = year;
  }

  /**
   * The indicators by what they are paid alike, in their order. Where neither factor is switched on
   * they are all paid alike.
   */
  static Map<Part, List<ScoredIndicator>> parts(
      List<ScoredIndicator> scores, boolean prevalence, boolean target) {
    Map<Part, List<ScoredIndicator>> parts = new LinkedHashMap<>();
    for (ScoredIndicator score : scores) {
      AreaFactor factor =
          switch (score.factor()) {
            case PREVALENCE -> prevalence ? AreaFactor.PREVALENCE : AreaFactor.NONE;
            case TARGET_POPULATION -> target ? AreaFactor.TARGET_POPULATION : AreaFactor.NONE;
            case NONE -> AreaFactor.NONE;
          };
      Part part =
          prevalence || target
              ? new Part(score.indicator().area(), factor)
              : new Part("", AreaFactor.NONE);
      parts.computeIfAbsent(part, none -> new ArrayList<>()).add(score);
    }
    return parts;
  }

  /**
   * @param missing takes a sentence for each figure that is not on record
   */
  Optional<Factor> of(Part part, Fact list, List<String> missing) {
    boolean prevalence = part.factor() == AreaFactor.PREVALENCE;
    Optional<Fact> group =
        prevalence
            ? figures.register(practice, part.area(), period)
            : figures.targetPopulation(practice, part.area(), year);
    ReferenceKind kind =
        prevalence ? ReferenceKind.NATIONAL_PREVALENCE : ReferenceKind.NATIONAL_TARGET_POPULATION;
    Optional<Fact> national = figures.reference(kind, part.area(), year);
    if (group.isEmpty()) {
      missing.add(
          prevalence
              ? "There is no register size of %s for this practice.".formatted(part.area())
              : "There is no target population of %s for %s for this practice. Area team finance or a scheme administrator can enter it among the target populations, and an administrator can import a file of them."
                  .formatted(part.area(), year));
    }
    if (national.isEmpty()) {
      missing.add(
          "There is no %s of %s for %s. It can be recorded among the reference values."
              .formatted(
                  prevalence ? "national prevalence" : "national target population",
                  part.area(),
                  year));
    }
    if (group.isEmpty() || national.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        prevalence
            ? PrevalenceFactor.of(group.get(), list, national.get())
            : TargetPopulationFactor.of(group.get(), list, national.get()));
  }
}
