package org.quantock.application.organisation;

import java.time.Instant;
import org.quantock.domain.access.Actor;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.shared.Problems;

/**
 * A file as somebody sends it to be imported.
 *
 * @param content can be read more than once while the call lasts
 */
public record UploadedFile(
    ImportKind kind, ImportOptions options, String fileName, FileContent content) {

  void check() {
    var problems = new Problems();
    problems.require(kind != null, "kind", "Choose what kind of file it is.");
    problems.require(
        kind == null || !kind.isOfSet() || options.indicatorSet() != null,
        "set",
        "Choose the indicator set that the file is about.");
    problems.require(
        content != null && fileName != null && !fileName.isBlank(),
        "file",
        "Choose a CSV file that is not empty.");
    problems.refuse();
  }

  CsvFile csv(ImportFormat format) {
    return new CsvFile(name(), content, format.largest());
  }

  ImportFile record(CsvFile csv, ImportPlan plan, Actor by, Instant at) {
    return new ImportFile(
        ImportId.fresh(),
        new ImportFile.Upload(kind, name(), csv.sha256(), options),
        plan.comparison(),
        by.id(),
        by.name(),
        at);
  }

  /** Some browsers send the whole path. */
  private String name() {
    String name =
        fileName
            .substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
            .strip();
    return name.length() <= 150 ? name : name.substring(name.length() - 150);
  }
}
