package org.quantock.application.organisation;

import java.time.Instant;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportState;

/** One uploaded file as listed. */
public record ImportRow(
    String id,
    String kind,
    String fileName,
    String state,
    boolean ready,
    ImportCounts counts,
    String uploadedBy,
    Instant uploadedAt) {

  public static ImportRow of(ImportFile file) {
    return new ImportRow(
        file.id().toString(),
        file.kind().title(),
        file.fileName(),
        state(file),
        file.mayBeConfirmed(),
        file.counts(),
        file.uploadedByName(),
        file.uploadedAt());
  }

  private static String state(ImportFile file) {
    return file.state() == ImportState.READY && !file.mayBeConfirmed()
        ? "Nothing in it to import"
        : file.state().title();
  }
}
