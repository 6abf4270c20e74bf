package org.quantock.application.payment;

import java.util.List;
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
  List<PaymentRow> ofRun(PaymentRunId run);

  /** All of a practice in a scheme, cancelled ones too, by period, component, run. */
  List<PaymentRow> ofPractice(SchemeCode scheme, PracticeCode practice);

  Optional<PaymentRow> payment(PaymentId payment);

  /** The payments that adjust this one, first to last. */
  List<PaymentRow> adjusting(PaymentId payment);

  /** Sums of the live payments by component. */
  List<ComponentTotals> totals(SchemeCode scheme);

  /** How many live payments are neither paid nor held nor nil. */
  long unsettled(SchemeCode scheme);
}
