package org.quantock.application.organisation;

import java.time.Instant;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportFile;

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
        file.state().title(),
        file.mayBeConfirmed(),
        file.counts(),
        file.uploadedByName(),
        file.uploadedAt());
  }
}
