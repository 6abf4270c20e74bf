package org.quantock.application.indicator;

import java.util.List;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;

/** The published figures of one practice beside our own arithmetic (IND-5). */
public record PublishedFigures(List<Result> results, List<Payment> payments) {

  /**
   * One indicator.
   *
   * @param set the title of the set
   * @param counts the counts in words: "546 of 1,057, 66 exceptions"
   * @param published as published; null where the publication has none
   * @param computed by our arithmetic; null where the counts do not suffice
   * @param working that arithmetic in words
   */
  public record Result(
      String set,
      String indicator,
      String description,
      String counts,
      Points published,
      Points computed,
      String working,
      String source) {

    /** Whether there are both and they agree. */
    public boolean agrees() {
      return published != null && published.equals(computed);
    }

    public boolean differs() {
      return published != null && computed != null && !published.equals(computed);
    }
  }

  /** One financial year. */
  public record Payment(
      String year,
      String contractType,
      int registeredPatients,
      int weightedPatients,
      Money qofPayments,
      String source) {}

  public boolean isEmpty() {
    return results.isEmpty() && payments.isEmpty();
  }
}
