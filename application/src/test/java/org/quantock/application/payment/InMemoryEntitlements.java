package org.quantock.application.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.Entitlements;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Stale;

/** Entitlements in a list. */
public final class InMemoryEntitlements implements Entitlements {

  private static final Comparator<EntitlementLine> ORDER =
      Comparator.comparing(EntitlementLine::practice)
          .thenComparing(EntitlementLine::component)
          .thenComparingInt(EntitlementLine::period)
          .thenComparingInt(EntitlementLine::entry);

  private final List<EntitlementLine> entries = new ArrayList<>();

  @Override
  public void add(Collection<EntitlementLine> lines) {
    for (EntitlementLine line : lines) {
      if (entries.stream().anyMatch(held -> key(held, true).equals(key(line, true)))) {
        throw new Stale("Someone else changed this at the same moment.");
      }
      entries.add(line);
    }
  }

  private static List<Object> key(EntitlementLine line, boolean withEntry) {
    return List.of(
        line.scheme(),
        line.practice(),
        line.component(),
        line.period(),
        withEntry ? line.entry() : 0);
  }

  @Override
  public Optional<EntitlementLine> latest(
      SchemeCode scheme, PracticeCode practice, String component, int period) {
    return latest(scheme, practice).stream()
        .filter(line -> line.component().equals(component) && line.period() == period)
        .findFirst();
  }

  @Override
  public List<EntitlementLine> latest(SchemeCode scheme, PracticeCode practice) {
    return latest(history(scheme, practice));
  }

  @Override
  public List<EntitlementLine> latest(SchemeCode scheme) {
    return latest(
        entries.stream().filter(line -> line.scheme().equals(scheme)).sorted(ORDER).toList());
  }

  private static List<EntitlementLine> latest(List<EntitlementLine> inOrder) {
    Map<List<Object>, EntitlementLine> latest = new LinkedHashMap<>();
    inOrder.forEach(line -> latest.put(key(line, false), line));
    return List.copyOf(latest.values());
  }

  @Override
  public List<EntitlementLine> history(SchemeCode scheme, PracticeCode practice) {
    return entries.stream()
        .filter(line -> line.scheme().equals(scheme) && line.practice().equals(practice))
        .sorted(ORDER)
        .toList();
  }

  @Override
  public List<EntitlementLine> using(ReferenceValueId value) {
    return latest(entries.stream().sorted(ORDER).toList()).stream()
        .filter(line -> line.uses().contains(value))
        .toList();
  }
}
