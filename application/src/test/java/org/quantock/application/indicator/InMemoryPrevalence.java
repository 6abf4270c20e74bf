package org.quantock.application.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quantock.application.organisation.ImportPlan;
import org.quantock.domain.indicator.IndicatorGroupCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.Prevalence;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.PracticeCode;

/** Prevalence of one set for tests of use cases. */
public final class InMemoryPrevalence implements PrevalenceStore {

  private final List<Prevalence> rows = new ArrayList<>();

  @Override
  public Optional<Prevalence> of(
      IndicatorSetCode set, PracticeCode practice, IndicatorGroupCode group) {
    return rows.stream()
        .filter(row -> row.practice().equals(practice) && row.group().equals(group))
        .findFirst();
  }

  @Override
  public Optional<Integer> wholeList(IndicatorSetCode set, PracticeCode practice) {
    return rows.stream()
        .filter(row -> row.practice().equals(practice))
        .filter(row -> row.listType().equals(Prevalence.WHOLE))
        .map(Prevalence::listSize)
        .findFirst();
  }

  @Override
  public Sum national(IndicatorSetCode set, IndicatorGroupCode group) {
    List<Prevalence> of =
        rows.stream()
            .filter(row -> row.group().equals(group))
            .filter(row -> wholeList(set, row.practice()).isPresent())
            .toList();
    return new Sum(
        of.size(),
        of.stream().mapToLong(Prevalence::register).sum(),
        of.stream().mapToLong(row -> wholeList(set, row.practice()).orElseThrow()).sum());
  }

  @Override
  public List<Prevalence> all(IndicatorSetCode set) {
    return List.copyOf(rows);
  }

  @Override
  public void write(
      IndicatorSetCode set,
      List<Prevalence> added,
      List<Prevalence> changed,
      ImportId file,
      ImportPlan.Steps steps) {
    for (Prevalence each : changed) {
      rows.removeIf(
          row -> row.practice().equals(each.practice()) && row.group().equals(each.group()));
    }
    rows.addAll(changed);
    rows.addAll(added);
  }
}
