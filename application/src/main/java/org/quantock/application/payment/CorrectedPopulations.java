package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.payment.OtherFigures;
import org.quantock.domain.payment.TargetPopulation;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.shared.FinancialYear;

/** Prepares recalculations when target populations are recorded (PAY-97). */
@ApplicationScoped
public class CorrectedPopulations {

  private CorrectedFigures corrected;

  protected CorrectedPopulations() {}

  @Inject
  public CorrectedPopulations(CorrectedFigures corrected) {
    this.corrected = corrected;
  }

  /**
   * A target population that was recorded.
   *
   * @param before the entry that counted; empty where it is the first
   */
  public record Change(TargetPopulation now, Optional<TargetPopulation> before) {

    /** As people say it. */
    String sentence() {
      return before
          .map(
              old ->
                  String.format(
                      Locale.UK,
                      "Target population of %s: %,d, before %,d.",
                      now.of(),
                      now.patients(),
                      old.patients()))
          .orElseGet(
              () ->
                  String.format(
                      Locale.UK, "Target population of %s: %,d.", now.of(), now.patients()));
    }
  }

  /** How many recalculations were prepared. */
  public int recorded(List<Change> changes) {
    Map<PracticeCode, String> sentences = new TreeMap<>();
    Map<TargetPopulation.Of, Optional<TargetPopulation>> before = new HashMap<>();
    for (Change change : changes) {
      if (change.before().isPresent()) {
        sentences.merge(
            change.now().practice(), change.sentence(), (one, other) -> one + " " + other);
        before.put(change.now().of(), change.before());
      }
    }
    if (sentences.isEmpty()) {
      return 0;
    }
    return corrected.prepare(
        new CorrectedFigures.Correction(
            sentences.size() == 1
                ? sentences.values().iterator().next()
                : String.format(
                    Locale.UK,
                    "The target populations of %,d practices were corrected.",
                    sentences.size()),
            sentences,
            Fact.TARGET_POPULATION,
            facts -> new Before(facts, before)));
  }

  /** The facts with the target populations that counted before. */
  private static final class Before extends OtherFigures {

    private final Map<TargetPopulation.Of, Optional<TargetPopulation>> populations;

    Before(Figures facts, Map<TargetPopulation.Of, Optional<TargetPopulation>> populations) {
      super(facts);
      this.populations = populations;
    }

    @Override
    public Optional<Fact> targetPopulation(PracticeCode practice, String area, FinancialYear year) {
      var of = new TargetPopulation.Of(practice, area, year);
      return populations.containsKey(of)
          ? populations.get(of).map(Fact::population)
          : super.targetPopulation(practice, area, year);
    }
  }
}
