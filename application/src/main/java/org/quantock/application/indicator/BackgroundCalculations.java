package org.quantock.application.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.quantock.application.shared.BackgroundWork;
import org.quantock.domain.access.Actor;
import org.quantock.domain.indicator.CalculationNumber;

/** Runs calculations in the background, once they are stored. */
@ApplicationScoped
public class BackgroundCalculations implements CalculationRuns {

  private Event<Started> started;
  private CalculateAchievement calculate;
  private FailCalculation fail;
  private BackgroundWork work;

  protected BackgroundCalculations() {}

  @Inject
  public BackgroundCalculations(
      Event<Started> started,
      CalculateAchievement calculate,
      FailCalculation fail,
      BackgroundWork work) {
    this.started = started;
    this.calculate = calculate;
    this.fail = fail;
    this.work = work;
  }

  /** A calculation was started. */
  public record Started(CalculationNumber calculation, Actor by) {}

  @Override
  public void start(CalculationNumber calculation, Actor by) {
    started.fire(new Started(calculation, by));
  }

  public void whenStored(@Observes(during = TransactionPhase.AFTER_SUCCESS) Started start) {
    work.begin(piece(start.calculation(), start.by()));
  }

  /** Runs the calculation on this thread. */
  public void run(CalculationNumber calculation, Actor by) {
    work.doNow(piece(calculation, by));
  }

  private BackgroundWork.Piece piece(CalculationNumber calculation, Actor by) {
    return new BackgroundWork.Piece(
        by,
        "Calculation " + calculation,
        "Nothing was stored.",
        () -> calculate.handle(new CalculateAchievement.Command(calculation)),
        why -> fail.handle(new FailCalculation.Command(calculation, why)));
  }
}
