package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.payment.Baselines;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.payment.PriorAchievements;
import org.quantock.domain.payment.TargetPopulations;
import org.quantock.domain.scheme.Scheme;

/** Gathers the facts on record that the pay of a scheme's practices is worked out from (PAY-17). */
@ApplicationScoped
public class SchemeFigures {

  private Baselines baselines;
  private PracticeFacts practices;
  private RetainedResults results;
  private IndicatorPoints points;
  private ReferenceRegister references;
  private Registers registers;
  private PriorAchievements priors;
  private TargetPopulations populations;

  protected SchemeFigures() {}

  @Inject
  public SchemeFigures(
      Baselines baselines,
      PracticeFacts practices,
      RetainedResults results,
      IndicatorPoints points,
      ReferenceRegister references,
      Registers registers,
      PriorAchievements priors,
      TargetPopulations populations) {
    this.baselines = baselines;
    this.practices = practices;
    this.results = results;
    this.points = points;
    this.references = references;
    this.registers = registers;
    this.priors = priors;
    this.populations = populations;
  }

  /** As they stand now; to be asked within one transaction. */
  public Figures of(Scheme scheme) {
    return new StoredFigures(
        scheme, baselines, practices, results, points, references, registers, priors, populations);
  }
}
