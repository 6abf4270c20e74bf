package org.quantock.domain.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The terms of {@link SomeScheme} with one thing changed. */
public final class ChangedTerms {

  private ChangedTerms() {}

  public static Terms withAgreement(String agreement) {
    Terms t = SomeScheme.terms();
    return t.withAgreement(agreement);
  }

  static Terms withRetained(List<RetainedIndicator> retained) {
    Terms t = SomeScheme.terms();
    return t.withRetained(retained);
  }

  public static Terms withAims(List<Aim> aims) {
    Terms t = SomeScheme.terms();
    return t.withAims(aims);
  }

  static Terms withQuestions(List<Question> questions) {
    Terms t = SomeScheme.terms();
    return t.withQuestions(questions);
  }

  static Terms withPeriods(List<ReportingPeriod> periods) {
    Terms t = SomeScheme.terms();
    return t.withPeriods(periods);
  }

  static Terms withCriteria(List<Criterion> criteria) {
    Terms t = SomeScheme.terms();
    return t.withCriteria(criteria);
  }

  static Terms withPayment(
      List<PaymentComponent> components, List<PaymentShare> shares, ReferenceValues reference) {
    Terms t = SomeScheme.terms();
    return t.withComponents(components).withShares(shares).withReference(reference);
  }

  /** The list with the element at the index changed. */
  static <T> List<T> at(List<T> list, int index, UnaryOperator<T> change) {
    List<T> copy = new ArrayList<>(list);
    copy.set(index, change.apply(copy.get(index)));
    return copy;
  }
}
