package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.AchievementCalculations;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CalculationState;

/** Puts on record that a calculation failed and why; nothing of it was stored (IND-32). */
@UseCase
@Requires(Permission.CALCULATE_ACHIEVEMENT)
public class FailCalculation {

  private AchievementCalculations calculations;
  private Clock clock;
  private AuditTrail audit;

  protected FailCalculation() {}

  @Inject
  public FailCalculation(AchievementCalculations calculations, Clock clock, AuditTrail audit) {
    this.calculations = calculations;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param reason a sentence for the person who started it
   */
  public record Command(CalculationNumber calculation, String reason) {}

  public void handle(Command command) {
    AchievementCalculation calculation = calculations.get(command.calculation());
    CalculationState before = calculation.state();
    calculation.fail(command.reason(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    calculations.flush();
    audit.record(
        Deed.done(
                FailCalculation.class,
                "calculation",
                calculation.number(),
                "Calculation %s failed, nothing was stored: %s"
                    .formatted(calculation.number(), command.reason()))
            .changing("state", before.title(), calculation.state().title()));
  }
}
