package org.quantock.domain.scheme;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.shared.NotFound;

/**
 * Everything a scheme asks and gives, as one value: what the administrator configures, the preset
 * file holds, a published version freezes.
 *
 * @param agreement the text a practice signs
 * @param reference national figures for payment, where they are fixed by the terms
 * @param rules the payment rules that are switched on
 */
public record Terms(
    String agreement,
    List<RetainedIndicator> retained,
    List<Aim> aims,
    List<Question> questions,
    List<ReportingPeriod> periods,
    List<Criterion> criteria,
    List<PaymentComponent> components,
    List<PaymentShare> shares,
    ReferenceValues reference,
    List<Assumption> assumptions,
    List<AppliedRule> rules) {

  public Terms {
    retained = List.copyOf(retained);
    aims = List.copyOf(aims);
    questions = List.copyOf(questions);
    periods = List.copyOf(periods);
    criteria = List.copyOf(criteria);
    components = List.copyOf(components);
    shares = List.copyOf(shares);
    assumptions = List.copyOf(assumptions);
    rules = List.copyOf(rules);
  }

  /** Terms that switch no payment rule on. */
  public Terms(
      String agreement,
      List<RetainedIndicator> retained,
      List<Aim> aims,
      List<Question> questions,
      List<ReportingPeriod> periods,
      List<Criterion> criteria,
      List<PaymentComponent> components,
      List<PaymentShare> shares,
      ReferenceValues reference,
      List<Assumption> assumptions) {
    this(
        agreement,
        retained,
        aims,
        questions,
        periods,
        criteria,
        components,
        shares,
        reference,
        assumptions,
        List.of());
  }

  public Terms withAgreement(String other) {
    return new Terms(
        other,
        retained,
        aims,
        questions,
        periods,
        criteria,
        components,
        shares,
        reference,
        assumptions,
        rules);
  }

  public Terms withRetained(List<RetainedIndicator> other) {
    return new Terms(
        agreement,
        other,
        aims,
        questions,
        periods,
        criteria,
        components,
        shares,
        reference,
        assumptions,
        rules);
  }

  public Terms withAims(List<Aim> other) {
    return new Terms(
        agreement,
        retained,
        other,
        questions,
        periods,
        criteria,
        components,
        shares,
        reference,
        assumptions,
        rules);
  }

  public Terms withQuestions(List<Question> other) {
    return new Terms(
        agreement,
        retained,
        aims,
        other,
        periods,
        criteria,
        components,
        shares,
        reference,
        assumptions,
        rules);
  }

  public Terms withPeriods(List<ReportingPeriod> other) {
    return new Terms(
        agreement,
        retained,
        aims,
        questions,
        other,
        criteria,
        components,
        shares,
        reference,
        assumptions,
        rules);
  }

  public Terms withCriteria(List<Criterion> other) {
    return new Terms(
        agreement,
        retained,
        aims,
        questions,
        periods,
        other,
        components,
        shares,
        reference,
        assumptions,
        rules);
  }

  public Terms withComponents(List<PaymentComponent> other) {
    return new Terms(
        agreement,
        retained,
        aims,
        questions,
        periods,
        criteria,
        other,
        shares,
        reference,
        assumptions,
        rules);
  }

  public Terms withShares(List<PaymentShare> other) {
    return new Terms(
        agreement,
        retained,
        aims,
        questions,
        periods,
        criteria,
        components,
        other,
        reference,
        assumptions,
        rules);
  }

  public Terms withReference(ReferenceValues other) {
    return new Terms(
        agreement,
        retained,
        aims,
        questions,
        periods,
        criteria,
        components,
        shares,
        other,
        assumptions,
        rules);
  }

  public Terms withAssumptions(List<Assumption> other) {
    return new Terms(
        agreement,
        retained,
        aims,
        questions,
        periods,
        criteria,
        components,
        shares,
        reference,
        other,
        rules);
  }

  public Terms withRules(List<AppliedRule> other) {
    return new Terms(
        agreement,
        retained,
        aims,
        questions,
        periods,
        criteria,
        components,
        shares,
        reference,
        assumptions,
        other);
  }

  /** The rule where it is switched on for a component, its own before the whole scheme's. */
  public Optional<AppliedRule> rule(PaymentRule rule, PaymentComponent component) {
    return rules.stream()
        .filter(applied -> applied.rule() == rule && applied.isAbout(component))
        .max(java.util.Comparator.comparing(applied -> !applied.component().isEmpty()));
  }

  /** The rule where it is switched on for the whole of the scheme. */
  public Optional<AppliedRule> rule(PaymentRule rule) {
    return rules.stream()
        .filter(applied -> applied.rule() == rule && applied.component().isEmpty())
        .findFirst();
  }

  /** Whether a component is paid by the days that a practice takes part. */
  public boolean payByDays() {
    return rules.stream().anyMatch(applied -> applied.rule() == PaymentRule.PRO_RATA_BY_DAYS);
  }

  /** The period of that number. */
  public ReportingPeriod period(int number) {
    return periods.stream()
        .filter(period -> period.number() == number)
        .findFirst()
        .orElseThrow(() -> NotFound.of("reporting period", number));
  }

  public Optional<Aim> aim(String code) {
    return aims.stream().filter(aim -> aim.code().equals(code)).findFirst();
  }

  /** The questions under an aim, in order. */
  public List<Question> questionsOf(Aim aim) {
    return questions.stream().filter(question -> question.aim().equals(aim.code())).toList();
  }

  public boolean retains(IndicatorCode indicator) {
    return retained.stream().anyMatch(kept -> kept.indicator().equals(indicator));
  }

  /** The shares of a component, in order of period. */
  public List<PaymentShare> sharesOf(PaymentComponent component) {
    return shares.stream()
        .filter(share -> share.component().equals(component.code()))
        .sorted(java.util.Comparator.comparingInt(PaymentShare::period))
        .toList();
  }
}
