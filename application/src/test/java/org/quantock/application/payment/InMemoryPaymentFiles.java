package org.quantock.application.payment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.payment.PaymentFile;
import org.quantock.domain.payment.PaymentFiles;
import org.quantock.domain.payment.PaymentRunId;

/** Payment files in a map. */
public final class InMemoryPaymentFiles implements PaymentFiles {

  private final Map<PaymentRunId, PaymentFile> files = new HashMap<>();

  @Override
  public void add(PaymentFile file) {
    files.put(file.run(), file);
  }

  @Override
  public Optional<PaymentFile> find(PaymentRunId run) {
    return Optional.ofNullable(files.get(run));
  }
}
