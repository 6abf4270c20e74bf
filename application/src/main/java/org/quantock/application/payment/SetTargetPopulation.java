package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.TargetPopulation;
import org.quantock.domain.payment.TargetPopulationId;
import org.quantock.domain.payment.TargetPopulations;
import org.quantock.domain.shared.Problems;

/**
 * Enters or corrects the target population of one practice: always a new entry (PAY-96). What a
 * correction makes of entitlements is prepared for people to accept (PAY-97).
 */
@UseCase
@Requires(Permission.RECORD_REFERENCE_VALUE)
public class SetTargetPopulation {

  private TargetPopulations populations;
  private TargetAreas areas;
  private PracticeFacts practices;
  private CorrectedPopulations corrected;
  private Stamp stamp;
  private AuditTrail audit;

  protected SetTargetPopulation() {}

  @Inject
  public SetTargetPopulation(
      TargetPopulations populations,
      TargetAreas areas,
      PracticeFacts practices,
      CorrectedPopulations corrected,
      Stamp stamp,
      AuditTrail audit) {
    this.populations = populations;
    this.areas = areas;
    this.practices = practices;
    this.corrected = corrected;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param source where the number comes from
   */
  public record Command(TargetPopulation.Of of, int patients, String source) {}

  /** How many recalculations were prepared. */
  public int handle(Command c) {
    var problems = new Problems();
    problems.require(
        !practices.names(List.of(c.of().practice())).isEmpty(),
        "practice",
        "There is no practice %s on record.".formatted(c.of().practice()));
    String whyNot = areas.whyNot(c.of().area(), c.of().year());
    problems.require(whyNot.isEmpty(), "area", whyNot);
    problems.refuse();
    List<TargetPopulation> history = populations.history(c.of());
    Optional<TargetPopulation> before =
        history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    var now =
        new TargetPopulation(
            TargetPopulationId.fresh(),
            c.of(),
            history.size() + 1,
            c.patients(),
            c.source(),
            Optional.empty(),
            stamp.act());
    populations.add(List.of(now));
    int prepared = corrected.recorded(List.of(new CorrectedPopulations.Change(now, before)));
    audit.record(
        Deed.done(
                SetTargetPopulation.class,
                "target-population",
                now.id(),
                String.format(
                    Locale.UK,
                    "Set the target population of %s to %,d (entry %d); %d recalculations prepared",
                    c.of(),
                    c.patients(),
                    now.entry(),
                    prepared))
            .changing(
                "patients", before.map(TargetPopulation::patients).orElse(null), now.patients())
            .changing("source", before.map(TargetPopulation::source).orElse(null), now.source()));
    return prepared;
  }
}
