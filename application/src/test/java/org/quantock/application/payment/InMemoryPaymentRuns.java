package org.quantock.application.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.RuleViolated;

/** Payment runs in a list. */
public final class InMemoryPaymentRuns implements PaymentRuns {

  private final List<PaymentRun> runs = new ArrayList<>();

  @Override
  public void add(PaymentRun run) {
    Set<String> taken = new HashSet<>();
    live(run.scheme()).forEach(payment -> taken.add(key(payment)));
    for (Payment payment : run.payments()) {
      if (!taken.add(key(payment))) {
        throw new RuleViolated("share-already-paid", "A share is in another run already.");
      }
    }
    runs.add(run);
  }

  private static String key(Payment payment) {
    return "%s %s %d %d"
        .formatted(payment.practice(), payment.component(), payment.period(), payment.entry());
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
  public List<Payment> live(SchemeCode scheme) {
    return of(scheme).stream()
        .flatMap(run -> run.payments().stream())
        .filter(Payment::isLive)
        .sorted(
            Comparator.comparing(Payment::practice)
                .thenComparing(Payment::period)
                .thenComparing(Payment::component)
                .thenComparing(Payment::entry))
        .toList();
  }

  @Override
  public int nextNumber(SchemeCode scheme) {
    return of(scheme).stream().mapToInt(PaymentRun::number).max().orElse(0) + 1;
  }
}
