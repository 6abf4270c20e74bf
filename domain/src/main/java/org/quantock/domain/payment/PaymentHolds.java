package org.quantock.domain.payment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;

/** The amounts that are held back, and those that were. */
public interface PaymentHolds {

  void add(PaymentHold hold);

  /** Keeps what was done to a hold; refuses when someone else changed it at the same moment. */
  void update(PaymentHold hold);

  Optional<PaymentHold> find(PaymentHoldId id);

  /** Those of practices whose payment stands, first to last. */
  List<PaymentHold> of(SchemeCode scheme, Collection<PracticeCode> practices);

  /** Those of a scheme that are not released and whose payment stands, by practice. */
  List<PaymentHold> open(SchemeCode scheme);

  default PaymentHold get(PaymentHoldId id) {
    return find(id).orElseThrow(() -> NotFound.of("hold", id));
  }
}
