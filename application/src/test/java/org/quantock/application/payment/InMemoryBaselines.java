package org.quantock.application.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Baseline;
import org.quantock.domain.payment.Baselines;
import org.quantock.domain.scheme.SchemeCode;

/** Baselines in a list. */
public final class InMemoryBaselines implements Baselines {

  private final List<Baseline> entries = new ArrayList<>();

  @Override
  public void add(Baseline baseline) {
    entries.add(baseline);
  }

  @Override
  public Optional<Baseline> latest(SchemeCode scheme, PracticeCode practice) {
    return history(scheme, practice).stream().reduce((earlier, later) -> later);
  }

  @Override
  public List<Baseline> latest(SchemeCode scheme) {
    var latest = new TreeMap<PracticeCode, Baseline>();
    entries.stream()
        .filter(entry -> entry.scheme().equals(scheme))
        .forEach(entry -> latest.put(entry.practice(), entry));
    return List.copyOf(latest.values());
  }

  @Override
  public List<Baseline> history(SchemeCode scheme, PracticeCode practice) {
    return entries.stream()
        .filter(entry -> entry.scheme().equals(scheme) && entry.practice().equals(practice))
        .toList();
  }
}
