package org.quantock.application.organisation;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportFiles;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.LineOutcome;

/** An uploaded file: its preview and how far its import is. */
@Query
@Requires(Permission.IMPORT_ORGANISATIONS)
public class ViewImport {

  /** Lines on one page of the preview. */
  public static final int PAGE = 100;

  private ImportFiles files;
  private ImportStore store;
  private ImportProgress progress;
  private ImportFormats formats;
  private Caller caller;
  private Clock clock;

  protected ViewImport() {}

  @Inject
  public ViewImport(
      ImportFiles files,
      ImportStore store,
      ImportProgress progress,
      ImportFormats formats,
      Caller caller,
      Clock clock) {
    this.files = files;
    this.store = store;
    this.progress = progress;
    this.formats = formats;
    this.caller = caller;
    this.clock = clock;
  }

  public ImportDetail ask(ImportId id) {
    ImportFile file = files.get(id);
    ImportProgress.Reached reached = progress.last(id);
    BigDecimal seconds =
        file.startedAt().isPresent() && file.finishedAt().isPresent()
            ? BigDecimal.valueOf(
                Duration.between(file.startedAt().get(), file.finishedAt().get()).toMillis(), 3)
            : BigDecimal.ZERO;
    return new ImportDetail(
        id.toString(),
        file.kind().title(),
        file.kind(),
        file.fileName(),
        Objects.requireNonNullElse(file.options().indicatorSet(), ""),
        file.sha256().orElse(""),
        file.state(),
        file.counts(),
        file.practicesAdded(),
        file.differences(),
        file.uploadedByName(),
        file.uploadedAt(),
        file.mayBeConfirmed(),
        file.hasStopped(reached.at(), clock.instant()),
        reached.done(),
        reached.total(),
        file.failure().orElse(""),
        file.finishedAt().orElse(null),
        seconds);
  }

  /**
   * The lines of the preview in the order of the file.
   *
   * @param outcome null for all
   * @param page from 0
   */
  public List<PlannedLine> lines(ImportId id, LineOutcome outcome, int page) {
    return store.lines(id, outcome, Math.max(0, page) * PAGE, PAGE);
  }

  /** The largest file of a kind in bytes, for somebody who may import it and nobody else. */
  public long largest(ImportKind kind) {
    ImportFormat format = formats.of(kind);
    MayImport.check(format, caller.person());
    return format.largest();
  }

  /** How many lines of an outcome can be shown: of a large file only the first are kept. */
  public int countLines(ImportId id, LineOutcome outcome) {
    return store.countLines(id, outcome);
  }

  /** The first lines of an outcome, at most this many. */
  public List<PlannedLine> first(ImportId id, LineOutcome outcome, int limit) {
    return store.lines(id, outcome, 0, limit);
  }

  /** The figures of the file that our own arithmetic does not give, the first of them. */
  public List<ImportDifference> differences(ImportId id) {
    return store.differences(id);
  }

  /** The newest uploads first. */
  public List<ImportRow> newest() {
    return store.newest(20);
  }
}
