package org.quantock.domain.indicator;

import java.util.Collection;
import java.util.List;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.FinancialYear;

/** The published figures of practices on record, to compare with: results and payments. */
public interface Comparators {

  /**
   * A result as it was before a later file.
   *
   * @param by that file
   */
  record Superseded(PublishedResult result, ImportId by) {}

  /** Every published result of a set, by practice and indicator. */
  List<PublishedResult> results(IndicatorSetCode set);

  /** The published results of one practice in a set, by indicator. */
  List<PublishedResult> resultsOf(IndicatorSetCode set, PracticeCode practice);

  /** What later files superseded of a practice in a set (IND-13), the newest first. */
  List<Superseded> supersededOf(IndicatorSetCode set, PracticeCode practice);

  /** The published results of every practice for one indicator, by practice. */
  List<PublishedResult> resultsFor(IndicatorSetCode set, IndicatorCode indicator);

  /** Every published payment of a year, by practice. */
  List<PublishedPayment> payments(FinancialYear year);

  /** The published payments of one practice, oldest year first. */
  List<PublishedPayment> paymentsOf(PracticeCode practice);

  void addPayments(Collection<PublishedPayment> payments);

  /** Sends the changes made to payments to the store. */
  void flush();
}
