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
 * @param reference national figures for payment
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
    List<Assumption> assumptions) {

  public Terms {
    retained = List.copyOf(retained);
    aims = List.copyOf(aims);
    questions = List.copyOf(questions);
    periods = List.copyOf(periods);
    criteria = List.copyOf(criteria);
    components = List.copyOf(components);
    shares = List.copyOf(shares);
    assumptions = List.copyOf(assumptions);
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
        assumptions);
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
        assumptions);
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
        assumptions);
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
        assumptions);
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
        assumptions);
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
        assumptions);
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
        assumptions);
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
        assumptions);
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
        assumptions);
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
        other);
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
