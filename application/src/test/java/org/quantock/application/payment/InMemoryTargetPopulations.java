package org.quantock.application.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.TargetPopulation;
import org.quantock.domain.payment.TargetPopulations;
import org.quantock.domain.shared.FinancialYear;

/** Target populations in a list. */
public final class InMemoryTargetPopulations implements TargetPopulations {

  private final List<TargetPopulation> entries = new ArrayList<>();

  @Override
  public void add(Collection<TargetPopulation> added) {
    entries.addAll(added);
  }

  @Override
  public List<TargetPopulation> latest(FinancialYear year) {
    var latest = new TreeMap<String, TargetPopulation>();
    entries.stream()
        .filter(entry -> entry.financialYear().equals(year))
        .forEach(entry -> latest.put(entry.practice() + "/" + entry.area(), entry));
    return List.copyOf(latest.values());
  }

  @Override
  public List<TargetPopulation> latest(PracticeCode practice, FinancialYear year) {
    return latest(year).stream().filter(entry -> entry.practice().equals(practice)).toList();
  }

  @Override
  public List<TargetPopulation> history(TargetPopulation.Of of) {
    return entries.stream().filter(entry -> entry.of().equals(of)).toList();
  }

  @Override
  public List<FinancialYear> years() {
    return entries.stream()
        .map(TargetPopulation::financialYear)
        .distinct()
        .sorted((one, other) -> Integer.compare(other.startYear(), one.startYear()))
        .toList();
  }
}
