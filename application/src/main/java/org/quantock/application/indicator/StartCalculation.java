package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.AchievementCalculations;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CalculationState;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.shared.RuleViolated;

/**
 * Starts a calculation of all practices in the background; one that stopped gives way to it. Where
 * what the present one used was corrected, it is a proposal (IND-37).
 */
@UseCase
@Requires(Permission.CALCULATE_ACHIEVEMENT)
public class StartCalculation {

  private IndicatorSets sets;
  private AchievementCalculations calculations;
  private CalculationProgress progress;
  private CalculationRuns runs;
  private CorrectedCalculations corrected;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected StartCalculation() {}

  @Inject
  public StartCalculation(
      IndicatorSets sets,
      AchievementCalculations calculations,
      CalculationProgress progress,
      CalculationRuns runs,
      CorrectedCalculations corrected,
      Caller caller,
      Clock clock,
      AuditTrail audit) {
    this.sets = sets;
    this.calculations = calculations;
    this.progress = progress;
    this.runs = runs;
    this.corrected = corrected;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  public record Command(IndicatorSetCode set) {}

  public CalculationNumber handle(Command command) {
    IndicatorSet set = sets.get(command.set());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<AchievementCalculation> before = calculations.running(set.code());
    if (before.isPresent()) {
      giveWay(before.get(), set, now);
    }
    var calculation =
        new AchievementCalculation(
            calculations.next(), set, caller.person().id(), caller.person().name(), now);
    Optional<CalculationNumber> instead = corrected.propose(set.code(), calculation);
    calculations.add(calculation);
    progress.open(calculation.number(), now);
    runs.start(calculation.number(), caller.person());
    Deed deed =
        Deed.done(
                StartCalculation.class,
                "calculation",
                calculation.number(),
                "Started calculation %s of %s".formatted(calculation.number(), set.title())
                    + instead.map(", proposed in place of %s"::formatted).orElse(""))
            .changing("state", null, calculation.state().title());
    if (before.isPresent()) {
      deed =
          deed.changing(
              "state of calculation " + before.get().number(),
              CalculationState.RUNNING.title(),
              before.get().state().title());
    }
    audit.record(deed);
    return calculation.number();
  }

  /** IND-33. */
  private void giveWay(AchievementCalculation running, IndicatorSet set, Instant now) {
    if (!running.hasStopped(progress.last(running.number()).at(), now)) {
      throw new RuleViolated(
          "calculation-running",
          "Calculation %s of %s is still running. Wait until it has ended."
              .formatted(running.number(), set.title()));
    }
    running.fail("It gave no sign for a while, perhaps because the server was restarted.", now);
    calculations.flush();
  }
}
