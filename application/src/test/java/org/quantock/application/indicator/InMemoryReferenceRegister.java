package org.quantock.application.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.shared.FinancialYear;

/** Reference values in memory. */
public final class InMemoryReferenceRegister implements ReferenceRegister {

  private final List<ReferenceValue> values = new ArrayList<>();

  @Override
  public void add(ReferenceValue value) {
    boolean taken =
        history(value.kind(), value.area(), value.financialYear()).stream()
            .anyMatch(each -> each.number() == value.number());
    if (taken) {
      throw new IllegalStateException("Version %d is there".formatted(value.number()));
    }
    values.add(value);
  }

  @Override
  public Optional<ReferenceValue> find(ReferenceValueId id) {
    return values.stream().filter(value -> value.id().equals(id)).findFirst();
  }

  @Override
  public Optional<ReferenceValue> latest(ReferenceKind kind, String area, FinancialYear year) {
    return history(kind, area, year).stream().max(Comparator.comparingInt(ReferenceValue::number));
  }

  @Override
  public List<ReferenceValue> latest(FinancialYear year) {
    return values.stream()
        .filter(value -> value.financialYear().equals(year))
        .filter(
            value ->
                latest(value.kind(), value.area(), year).orElseThrow().number() == value.number())
        .sorted(
            Comparator.comparing((ReferenceValue value) -> value.kind().name())
                .thenComparing(ReferenceValue::area))
        .toList();
  }

  @Override
  public List<FinancialYear> years() {
    return values.stream()
        .map(ReferenceValue::financialYear)
        .distinct()
        .sorted(Comparator.comparingInt(FinancialYear::startYear))
        .toList();
  }

  @Override
  public List<ReferenceValue> history(ReferenceKind kind, String area, FinancialYear year) {
    return values.stream()
        .filter(
            value ->
                value.kind() == kind
                    && value.area().equals(area)
                    && value.financialYear().equals(year))
        .sorted(Comparator.comparingInt(ReferenceValue::number))
        .toList();
  }
}
