package org.quantock.domain.scheme;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    return with(parts -> parts.agreement = other);
  }

  public Terms withRetained(List<RetainedIndicator> other) {
    return with(parts -> parts.retained = other);
  }

  public Terms withAims(List<Aim> other) {
    return with(parts -> parts.aims = other);
  }

  public Terms withQuestions(List<Question> other) {
    return with(parts -> parts.questions = other);
  }

  public Terms withPeriods(List<ReportingPeriod> other) {
    return with(parts -> parts.periods = other);
  }

  public Terms withCriteria(List<Criterion> other) {
    return with(parts -> parts.criteria = other);
  }

  public Terms withComponents(List<PaymentComponent> other) {
    return with(parts -> parts.components = other);
  }

  public Terms withShares(List<PaymentShare> other) {
    return with(parts -> parts.shares = other);
  }

  public Terms withReference(ReferenceValues other) {
    return with(parts -> parts.reference = other);
  }

  public Terms withAssumptions(List<Assumption> other) {
    return with(parts -> parts.assumptions = other);
  }

  public Terms withRules(List<AppliedRule> other) {
    return with(parts -> parts.rules = other);
  }

  private Terms with(Consumer<Parts> change) {
    var parts = new Parts(this);
    change.accept(parts);
    return parts.terms();
  }

  /** The parts of terms, of which one takes another's place. */
  private static final class Parts {
    private String agreement;
    private List<RetainedIndicator> retained;
    private List<Aim> aims;
    private List<Question> questions;
    private List<ReportingPeriod> periods;
    private List<Criterion> criteria;
    private List<PaymentComponent> components;
    private List<PaymentShare> shares;
    private ReferenceValues reference;
    private List<Assumption> assumptions;
    private List<AppliedRule> rules;

    Parts(Terms of) {
      agreement = of.agreement;
      retained = of.retained;
      aims = of.aims;
      questions = of.questions;
      periods = of.periods;
      criteria = of.criteria;
      components = of.components;
      shares = of.shares;
      reference = of.reference;
      assumptions = of.assumptions;
      rules = of.rules;
    }

    Terms terms() {
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
          rules);
    }
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
