package org.quantock.application.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.scheme.SchemeCode;

/** Payment runs in a list. */
public final class InMemoryPaymentRuns implements PaymentRuns {

  private final List<PaymentRun> runs = new ArrayList<>();

  @Override
  public void add(PaymentRun run) {
    runs.add(run);
  }

  @Override
  public void update(PaymentRun run) {
    // kept by reference
  }

  @Override
  public Optional<PaymentRun> find(PaymentRunId id) {
    return runs.stream().filter(run -> run.id().equals(id)).findFirst();
  }

  @Override
  public List<PaymentRun> of(SchemeCode scheme) {
    return runs.stream()
        .filter(run -> run.scheme().equals(scheme))
        .sorted(Comparator.comparingInt(PaymentRun::number).reversed())
        .toList();
  }

  @Override
  public List<PaymentRunId> unfinished() {
    return runs.stream().filter(run -> run.state().isWork()).map(PaymentRun::id).toList();
  }

  @Override
  public int nextNumber(SchemeCode scheme) {
    return of(scheme).stream().mapToInt(PaymentRun::number).max().orElse(0) + 1;
  }
}
