package org.quantock.domain.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The terms of {@link SomeScheme} with one thing changed. */
public final class ChangedTerms {

  private ChangedTerms() {}

  public static Terms withAgreement(String agreement) {
    Terms t = SomeScheme.terms();
    return new Terms(
        agreement,
        t.retained(),
        t.aims(),
        t.questions(),
        t.periods(),
        t.criteria(),
        t.components(),
        t.shares(),
        t.reference(),
        t.assumptions());
  }

  static Terms withRetained(List<RetainedIndicator> retained) {
    Terms t = SomeScheme.terms();
    return new Terms(
        t.agreement(),
        retained,
        t.aims(),
        t.questions(),
        t.periods(),
        t.criteria(),
        t.components(),
        t.shares(),
        t.reference(),
        t.assumptions());
  }

  public static Terms withAims(List<Aim> aims) {
    Terms t = SomeScheme.terms();
    return new Terms(
        t.agreement(),
        t.retained(),
        aims,
        t.questions(),
        t.periods(),
        t.criteria(),
        t.components(),
        t.shares(),
        t.reference(),
        t.assumptions());
  }

  static Terms withQuestions(List<Question> questions) {
    Terms t = SomeScheme.terms();
    return new Terms(
        t.agreement(),
        t.retained(),
        t.aims(),
        questions,
        t.periods(),
        t.criteria(),
        t.components(),
        t.shares(),
        t.reference(),
        t.assumptions());
  }

  static Terms withPeriods(List<ReportingPeriod> periods) {
    Terms t = SomeScheme.terms();
    return new Terms(
        t.agreement(),
        t.retained(),
        t.aims(),
        t.questions(),
        periods,
        t.criteria(),
        t.components(),
        t.shares(),
        t.reference(),
        t.assumptions());
  }

  static Terms withCriteria(List<Criterion> criteria) {
    Terms t = SomeScheme.terms();
    return new Terms(
        t.agreement(),
        t.retained(),
        t.aims(),
        t.questions(),
        t.periods(),
        criteria,
        t.components(),
        t.shares(),
        t.reference(),
        t.assumptions());
  }

  static Terms withPayment(
      List<PaymentComponent> components, List<PaymentShare> shares, ReferenceValues reference) {
    Terms t = SomeScheme.terms();
    return new Terms(
        t.agreement(),
        t.retained(),
        t.aims(),
        t.questions(),
        t.periods(),
        t.criteria(),
        components,
        shares,
        reference,
        t.assumptions());
  }

  /** The list with the element at the index changed. */
  static <T> List<T> at(List<T> list, int index, UnaryOperator<T> change) {
    List<T> copy = new ArrayList<>(list);
    copy.set(index, change.apply(copy.get(index)));
    return copy;
  }
}
