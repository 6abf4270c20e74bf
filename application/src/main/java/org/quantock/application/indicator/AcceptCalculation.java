package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.AchievementCalculations;
import org.quantock.domain.indicator.CalculationCorrection;
import org.quantock.domain.indicator.CalculationCorrections;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CorrectionState;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;

/** Accepts a calculation that corrects another: it counts for its set from now on (IND-38). */
@UseCase
@Requires(Permission.ACCEPT_RECALCULATION)
public class AcceptCalculation {

  private AchievementCalculations calculations;
  private CalculationCorrections corrections;
  private CalculationStore store;
  private Caller caller;
  private BusinessCalendar calendar;
  private Clock clock;
  private AuditTrail audit;

  protected AcceptCalculation() {}

  @Inject
  public AcceptCalculation(
      AchievementCalculations calculations,
      CalculationCorrections corrections,
      CalculationStore store,
      Caller caller,
      BusinessCalendar calendar,
      Clock clock,
      AuditTrail audit) {
    this.calculations = calculations;
    this.corrections = corrections;
    this.store = store;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param corrected the one that counts
   * @param proposal the one that was looked at
   */
  public record Command(CalculationNumber corrected, CalculationNumber proposal) {}

  public void handle(Command command) {
    AchievementCalculation proposal = calculations.get(command.proposal());
    List<CalculationCorrection> found = corrections.of(command.corrected());
    if (found.isEmpty()) {
      throw new NotFound(
          "Nothing that calculation %s used was corrected.".formatted(command.corrected()));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    CorrectionState before = found.get(0).state();
    for (CalculationCorrection each : found) {
      each.accept(caller.person(), command.proposal(), calendar.today(), now);
    }
    proposal.accept();
    corrections.flush();
    Money amountBefore = store.amount(command.corrected());
    Money amount = store.amount(command.proposal());
    audit.record(
        Deed.done(
                AcceptCalculation.class,
                "calculation",
                proposal.number(),
                "Accepted calculation %s in place of %s: from %s to %s. %s"
                    .formatted(
                        proposal.number(),
                        command.corrected(),
                        amountBefore,
                        amount,
                        found.stream()
                            .map(CalculationCorrection::cause)
                            .collect(Collectors.joining("; "))))
            .changing("calculation that counts", command.corrected(), proposal.number())
            .changing("amount", amountBefore, amount)
            .changing("correction", before.title(), found.get(0).state().title()));
  }
}
