package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.Adjustments;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.Money;

/** Puts a remittance together from what is on record. Checks nobody: its callers do. */
@ApplicationScoped
public class RemittanceLines {

  private PaymentQueries queries;
  private Adjustments adjustments;
  private Explanation explanation;
  private PracticeFacts practices;
  private Stamp stamp;

  protected RemittanceLines() {}

  @Inject
  public RemittanceLines(
      PaymentQueries queries,
      Adjustments adjustments,
      Explanation explanation,
      PracticeFacts practices,
      Stamp stamp) {
    this.queries = queries;
    this.adjustments = adjustments;
    this.explanation = explanation;
    this.practices = practices;
    this.stamp = stamp;
  }

  public Remittance of(Scheme scheme, PracticeCode practice) {
    List<PaymentRow> rows =
        queries.ofPractice(scheme.code(), practice).stream().filter(PaymentRow::isLive).toList();
    return new Remittance(
        practice,
        practices.name(practice),
        scheme.code(),
        scheme.name(),
        stamp.today(),
        rows.stream().map(row -> explanation.of(scheme, row)).toList(),
        adjustments.of(scheme.code(), practice).stream().map(each -> line(scheme, each)).toList(),
        released(rows, row -> row.inRun().paidOn().isPresent()),
        released(rows, row -> !row.status().isSettled()),
        rows.stream().map(PaymentRow::held).reduce(Money.ZERO, Money::plus),
        "Ask the finance team of the area team (%s) and give the reference of the payment."
            .formatted(scheme.areaTeam()));
  }

  private static Money released(List<PaymentRow> rows, Predicate<PaymentRow> which) {
    return rows.stream().filter(which).map(PaymentRow::released).reduce(Money.ZERO, Money::plus);
  }

  private static Remittance.AdjustmentLine line(Scheme scheme, Adjustment adjustment) {
    return new Remittance.AdjustmentLine(
        scheme.terms().components().stream()
            .filter(one -> one.code().equals(adjustment.component()))
            .map(PaymentComponent::name)
            .findFirst()
            .orElse(adjustment.component()),
        scheme.terms().period(adjustment.period()).name(),
        adjustment.amount(),
        adjustment.cause().title(),
        adjustment.reason(),
        adjustment.recorded().on(),
        adjustment.working());
  }
}
