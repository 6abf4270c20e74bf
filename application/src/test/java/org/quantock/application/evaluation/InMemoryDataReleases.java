package org.quantock.application.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quantock.application.evaluation.EvaluationQueries.ReleaseRow;
import org.quantock.domain.evaluation.DataRelease;
import org.quantock.domain.evaluation.DataReleaseId;
import org.quantock.domain.evaluation.DataReleases;
import org.quantock.domain.scheme.SchemeCode;

/** Data releases for tests of use cases. */
public final class InMemoryDataReleases implements DataReleases {

  private final List<DataRelease> all = new ArrayList<>();

  @Override
  public void add(DataRelease release) {
    all.add(release);
  }

  @Override
  public Optional<DataRelease> find(DataReleaseId id) {
    return all.stream().filter(release -> release.id().equals(id)).findFirst();
  }

  @Override
  public int newestNumber(SchemeCode scheme) {
    return all.stream()
        .filter(release -> release.scheme().equals(scheme))
        .mapToInt(DataRelease::number)
        .max()
        .orElse(0);
  }

  List<ReleaseRow> rows(SchemeCode scheme) {
    return all.stream()
        .filter(release -> release.scheme().equals(scheme))
        .sorted(Comparator.comparingInt(DataRelease::number).reversed())
        .map(
            each ->
                new ReleaseRow(
                    each.id(),
                    each.number(),
                    each.madeOn(),
                    each.madeAt(),
                    each.madeByName(),
                    each.dataLines(),
                    each.fingerprint()))
        .toList();
  }
}
