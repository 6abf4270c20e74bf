package org.quantock.web.api.organisation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.quantock.application.organisation.ImportDetail;
import org.quantock.application.organisation.ImportDifference;
import org.quantock.application.organisation.PlannedLine;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportState;

/**
 * An import as it stands.
 *
 * @param state ready, running, stopped, imported, unchanged, refused or failed
 * @param set the indicator set; missing for files about none
 * @param differencesInPoints how many published scores are not what our arithmetic gives; they stay
 *     as published
 * @param differences the first of them
 * @param problems the first refused lines; how many there are is in the counts
 * @param seconds how long the import took; 0 until it has ended
 * @param failure why nothing was imported; missing unless it failed
 */
public record ImportJson(
    String id,
    String state,
    String kind,
    String set,
    String fileName,
    String sha256,
    CountsJson counts,
    int practicesAdded,
    int differencesInPoints,
    List<DifferenceJson> differences,
    List<LineJson> problems,
    ProgressJson progress,
    BigDecimal seconds,
    String uploadedBy,
    String uploadedAt,
    String failure) {

  /** How many lines, or figures where a line has many. */
  public record CountsJson(
      int lines, int added, int changed, int unchanged, int skipped, int refused) {

    static CountsJson of(ImportCounts counts) {
      return new CountsJson(
          counts.lines(),
          counts.added(),
          counts.changed(),
          counts.unchanged(),
          counts.skipped(),
          counts.refused());
    }
  }

  /** A line that is wrong: where, what stands there, what is allowed. */
  public record LineJson(int line, String subject, String column, String value, String message) {

    static LineJson of(PlannedLine line) {
      return new LineJson(line.line(), line.subject(), line.column(), line.given(), line.detail());
    }
  }

  public record DifferenceJson(int line, String subject, String published, String computed) {

    static DifferenceJson of(ImportDifference difference) {
      return new DifferenceJson(
          difference.line(), difference.subject(), difference.published(), difference.computed());
    }
  }

  public record ProgressJson(int done, int total) {}

  static ImportJson of(
      ImportDetail detail, List<PlannedLine> refused, List<ImportDifference> differences) {
    return new ImportJson(
        detail.id(),
        state(detail),
        detail.of().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        detail.indicatorSet().isEmpty() ? null : detail.indicatorSet(),
        detail.fileName(),
        detail.sha256(),
        CountsJson.of(detail.counts()),
        detail.practicesAdded(),
        detail.differences(),
        differences.stream().map(DifferenceJson::of).toList(),
        refused.stream().map(LineJson::of).toList(),
        new ProgressJson(detail.done(), detail.total()),
        detail.seconds(),
        detail.uploadedBy(),
        detail.uploadedAt().toString(),
        detail.failure().isEmpty() ? null : detail.failure());
  }

  private static String state(ImportDetail detail) {
    if (detail.hasStopped()) {
      return "stopped";
    }
    return detail.isWithoutEffect() && detail.state() == ImportState.READY
        ? "unchanged"
        : detail.state().name().toLowerCase(Locale.ROOT);
  }
}
