package org.quantock.domain.organisation;

import java.time.Instant;
import java.util.Optional;
import org.quantock.domain.shared.NotFound;

/** The files uploaded to be imported. */
public interface ImportFiles {

  void add(ImportFile file);

  Optional<ImportFile> find(ImportId id);

  /** Sends changes to the store, so that a clash with someone else surfaces here. */
  void flush();

  /** The file of a kind that was imported last for an indicator set. */
  Optional<ImportFile> lastImported(ImportKind kind, String indicatorSet);

  /** Forgets the previews from before this moment that were never imported. */
  int discardPreviews(Instant before);

  default ImportFile get(ImportId id) {
    return find(id).orElseThrow(() -> new NotFound("There is no such import."));
  }
}
