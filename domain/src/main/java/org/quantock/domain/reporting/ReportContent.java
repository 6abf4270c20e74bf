package org.quantock.domain.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorCode;

/** Everything a report says, as one value: of a draft, or as it was submitted. */
public record ReportContent(
    List<Answer> answers, List<CarriedItem> carried, List<PlanItem> plan, List<Figures> figures) {

  public ReportContent {
    answers = List.copyOf(answers);
    carried = List.copyOf(carried);
    plan = List.copyOf(plan);
    figures = List.copyOf(figures);
  }

  /** The answer to a question; missing where there is none. */
  public Answer answer(String question) {
    return answers.stream()
        .filter(answer -> answer.question().equals(question))
        .findFirst()
        .orElseGet(() -> Answer.missing(question));
  }

  /** The figures of an indicator; missing where there are none. */
  public Figures figures(IndicatorCode indicator) {
    return figures.stream()
        .filter(value -> value.indicator().equals(indicator))
        .findFirst()
        .orElseGet(() -> Figures.missing(indicator));
  }

  public List<PlanItem> planOf(String aim) {
    return plan.stream().filter(item -> item.aim().equals(aim)).toList();
  }

  public List<CarriedItem> carriedOf(String aim) {
    return carried.stream().filter(item -> item.aim().equals(aim)).toList();
  }

  public Optional<CarriedItem> carried(java.util.UUID item) {
    return carried.stream().filter(one -> one.item().equals(item)).findFirst();
  }

  /**
   * What the next report has to answer (REP-7): what is planned here, and what was moved on.
   *
   * @param period the number of this report's period
   */
  public List<CarriedItem> toCarryForward(int period) {
    List<CarriedItem> items = new ArrayList<>();
    carried.stream()
        .filter(item -> item.answer() == PlanAnswer.MOVED)
        .map(CarriedItem::unanswered)
        .forEach(items::add);
    plan.stream().map(item -> CarriedItem.from(item, period)).forEach(items::add);
    return items;
  }
}
