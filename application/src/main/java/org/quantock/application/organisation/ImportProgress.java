package org.quantock.application.organisation;

import java.time.Instant;
import org.quantock.domain.organisation.ImportId;

/**
 * Port: how far an import is. Written apart from the transaction of the import, so that others see
 * it while that still runs.
 */
public interface ImportProgress {

  /**
   * @param at when this was reached
   */
  record Reached(int done, int total, Instant at) {}

  /** Makes the place for the progress of a new upload, in the transaction of the upload. */
  void open(ImportId file, Instant at);

  /** In a transaction of its own. */
  void reached(ImportId file, int done, int total, Instant at);

  Reached last(ImportId file);
}
