package org.quantock.web.page.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.quantock.application.indicator.CalculationRow;
import org.quantock.application.indicator.IndicatorSetRow;
import org.quantock.application.indicator.ListCalculations;
import org.quantock.application.indicator.StartCalculation;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/** The calculations of all practices, and the start of another. */
@Named
@RequestScoped
public class CalculationsPage {

  @Inject private ListCalculations listCalculations;
  @Inject private StartCalculation startCalculation;
  @Inject private Attempt attempt;
  @Inject private FieldErrors errors;

  private List<CalculationRow> rows;
  private List<IndicatorSetRow> sets;
  private String set;

  /** The newest set is offered. */
  public void load() {
    set = sets().isEmpty() ? null : sets().get(0).code();
  }

  public List<CalculationRow> rows() {
    if (rows == null) {
      rows = listCalculations.ask();
    }
    return rows;
  }

  private List<IndicatorSetRow> sets() {
    if (sets == null) {
      sets = listCalculations.sets();
    }
    return sets;
  }

  public List<Option> options() {
    return sets().stream()
        .map(
            each ->
                new Option(
                    each.code(),
                    each.title(),
                    "%s indicators, %s points".formatted(each.indicators(), each.points())))
        .toList();
  }

  /** Empty where the person can start one. */
  public String whyNotStart() {
    return listCalculations.whyNotStart();
  }

  public String start() {
    if (set == null) {
      errors.add("set", "Choose what to calculate");
      return null;
    }
    Optional<CalculationNumber> started =
        attempt.result(
            () -> startCalculation.handle(new StartCalculation.Command(IndicatorSetCode.of(set))));
    return started
        .map(number -> "/achievement-calculation?faces-redirect=true&number=" + number)
        .orElse(null);
  }

  public String getSet() {
    return set;
  }

  public void setSet(String set) {
    this.set = set;
  }
}
