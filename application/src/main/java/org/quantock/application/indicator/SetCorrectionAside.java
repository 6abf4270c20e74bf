package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.indicator.CalculationCorrection;
import org.quantock.domain.indicator.CalculationCorrections;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CorrectionState;
import org.quantock.domain.shared.RuleViolated;

/**
 * Lets a calculation go on counting although what it used was corrected, with a reason (IND-39).
 */
@UseCase
@Requires(Permission.ACCEPT_RECALCULATION)
public class SetCorrectionAside {

  private CalculationCorrections corrections;
  private Caller caller;
  private BusinessCalendar calendar;
  private Clock clock;
  private AuditTrail audit;

  protected SetCorrectionAside() {}

  @Inject
  public SetCorrectionAside(
      CalculationCorrections corrections,
      Caller caller,
      BusinessCalendar calendar,
      Clock clock,
      AuditTrail audit) {
    this.corrections = corrections;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param corrected the calculation that goes on counting
   * @param reason for everybody to read
   */
  public record Command(CalculationNumber corrected, String reason) {}

  public void handle(Command command) {
    List<CalculationCorrection> open =
        corrections.of(command.corrected()).stream().filter(CalculationCorrection::isOpen).toList();
    if (open.isEmpty()) {
      throw new RuleViolated(
          "correction-decided",
          "No correction of calculation %s waits for a decision.".formatted(command.corrected()));
    }
    CorrectionState before = open.get(0).state();
    for (CalculationCorrection each : open) {
      each.layAside(
          command.reason(),
          caller.person().id(),
          calendar.today(),
          clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
    corrections.flush();
    audit.record(
        Deed.done(
                SetCorrectionAside.class,
                "calculation",
                command.corrected(),
                "Set the correction of calculation %s aside: %s"
                    .formatted(command.corrected(), open.get(0).reason()))
            .changing("correction", before.title(), open.get(0).state().title())
            .because(open.get(0).reason()));
  }
}
