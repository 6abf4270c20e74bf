package org.quantock.application.payment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.scheme.SchemeCode;

/** Port: payments as they are read. */
public interface PaymentQueries {

  /** Newest first. */
  List<RunRow> runs(SchemeCode scheme);

  Optional<RunRow> run(PaymentRunId run);

  /** In the order of the run. */
  List<PaymentRow> ofRun(PaymentRunId run, int offset, int limit);

  /** Shares of a run of which something is not released, in the order of the run. */
  List<PaymentRow> holds(PaymentRunId run, int limit);

  /** What moves money in a run that is being sent, after a line, in the order of the run. */
  List<PaymentRow> toPay(PaymentRunId run, int after, int limit);

  /** Sums of a run by component, in the order of the components' names. */
  List<RunSum> sums(PaymentRunId run);

  /** Where each payment of a run is that moved money, for the answers of the bank. */
  List<Standing> standing(PaymentRunId run);

  /** How many live shares of decided reports there are, by period. */
  Map<Integer, Long> shares(SchemeCode scheme);

  /** All of a practice in a scheme, cancelled ones too, by period, component, run. */
  List<PaymentRow> ofPractice(SchemeCode scheme, PracticeCode practice);

  Optional<PaymentRow> payment(PaymentId payment);

  /** The payments that adjust this one, first to last. */
  List<PaymentRow> adjusting(PaymentId payment);

  /** Sums of the live payments by component. */
  List<ComponentTotals> totals(SchemeCode scheme);

  /** Payments that the bank rejected and that nobody has put right yet. */
  List<PaymentRow> rejected(SchemeCode scheme);

  /** How many live payments are not settled, or rejected. */
  long unsettled(SchemeCode scheme);
}
