package org.quantock.application.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quantock.application.organisation.CsvFile;
import org.quantock.application.organisation.ImportFormat;
import org.quantock.application.organisation.ImportPlan;
import org.quantock.application.organisation.ImportStore;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportFiles;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Sha256;

/**
 * Published QOF results of any framework year, in any of the layouts that {@link AchievementReader}
 * reads. A file that is byte for byte the one imported last for its set is not even read (IND-14):
 * nothing but an import changes the results of a set.
 */
@ApplicationScoped
public class PublishedResultsFormat implements ImportFormat {

  /** Several times England in one year: 2.4 million lines of one count each. */
  public static final long LARGEST = 100L * 1024 * 1024;

  private Practices practices;
  private IndicatorSets sets;
  private PublishedResultStore results;
  private ImportFiles files;
  private ImportStore imports;

  protected PublishedResultsFormat() {}

  @Inject
  public PublishedResultsFormat(
      Practices practices,
      IndicatorSets sets,
      PublishedResultStore results,
      ImportFiles files,
      ImportStore imports) {
    this.practices = practices;
    this.sets = sets;
    this.results = results;
    this.files = files;
    this.imports = imports;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PUBLISHED_RESULTS;
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_INDICATORS;
  }

  @Override
  public long largest() {
    return LARGEST;
  }

  @Override
  public ImportPlan plan(CsvFile file, ImportOptions options) {
    IndicatorSet set = set(sets, options);
    results.lock(set.code());
    Optional<ImportFile> last =
        files
            .lastImported(kind(), set.code().value())
            .filter(each -> each.sha256().equals(Optional.of(file.sha256())));
    return last.isPresent() ? unchanged(last.get()) : plan(file, set, options);
  }

  static IndicatorSet set(IndicatorSets sets, ImportOptions options) {
    String code = options.indicatorSet();
    if (!IndicatorSetCode.isWellFormed(code)) {
      throw new NotFound("There is no such indicator set.");
    }
    return sets.get(new IndicatorSetCode(code));
  }

  private ImportPlan unchanged(ImportFile last) {
    ImportCounts before = last.counts();
    var counts = new ImportCounts(0, 0, before.lines() - before.skipped(), before.skipped(), 0);
    return new ImportPlan(
        new ImportFile.Comparison(
            counts, 0, last.differences(), Sha256.hex("the same as " + last.id())),
        List.of(),
        imports.differences(last.id()),
        (origin, steps) -> steps.reached(0, 0));
  }

  private ImportPlan plan(CsvFile file, IndicatorSet set, ImportOptions options) {
    ResultSheet sheet =
        AchievementReader.read(file, set, practices.codes(), options.refusesNewPractices());
    ResultComparison comparison = ResultComparison.of(sheet, results);
    List<PracticeCode> fresh = sheet.newPractices();
    return new ImportPlan(
        new ImportFile.Comparison(
            comparison.counts(),
            fresh.size(),
            comparison.differing(),
            Sha256.hex(file.sha256() + " " + comparison.mark() + " " + fresh.size())),
        comparison.lines(),
        comparison.differences(),
        (origin, steps) -> {
          practices.addByCode(fresh);
          results.write(set.code(), comparison, origin, steps);
        });
  }
}
