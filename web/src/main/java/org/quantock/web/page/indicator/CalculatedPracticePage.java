package org.quantock.web.page.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.indicator.CalculationRow;
import org.quantock.application.indicator.CalculationStore;
import org.quantock.application.indicator.ViewCalculation;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.NotFound;

/** One practice of a calculation, line by line. */
@Named
@RequestScoped
public class CalculatedPracticePage {

  @Inject private ViewCalculation viewCalculation;
  @Inject @Param private String number;
  @Inject @Param private String practice;

  private CalculationRow calculation;
  private ViewCalculation.Practice found;

  public CalculationRow calculation() {
    if (calculation == null) {
      calculation = viewCalculation.ask(CalculationNumber.of(number)).row();
    }
    return calculation;
  }

  public ViewCalculation.Practice found() {
    if (found == null) {
      if (!PracticeCode.isWellFormed(practice)) {
        throw new NotFound("There is no such practice.");
      }
      found = viewCalculation.practice(CalculationNumber.of(number), new PracticeCode(practice));
    }
    return found;
  }

  /** How a line compares with the publication as it is on record now. */
  public String comparison(CalculationStore.Line line) {
    if (line.published() == null) {
      return "Not published";
    }
    return line.differs() ? line.published() + ", differs" : line.published().toString();
  }
}
