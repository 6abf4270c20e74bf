package org.quantock.application.organisation;

import java.math.BigDecimal;
import java.time.Instant;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportState;

/**
 * One uploaded file and how far its import is.
 *
 * @param indicatorSet the code of the set it is about; empty where it is about none
 * @param sha256 empty for uploads from before it was kept
 * @param practicesAdded practices that come on record by their code alone
 * @param differences figures that our own arithmetic does not give
 * @param mayBeConfirmed whether it can be imported now
 * @param hasStopped whether it should be running but has given no sign for a while
 * @param failure why nothing was imported; empty unless it failed
 * @param seconds how long the import took; 0 until it has ended
 */
public record ImportDetail(
    String id,
    String kind,
    ImportKind of,
    String fileName,
    String indicatorSet,
    String sha256,
    ImportState state,
    ImportCounts counts,
    int practicesAdded,
    int differences,
    String uploadedBy,
    Instant uploadedAt,
    boolean mayBeConfirmed,
    boolean hasStopped,
    int done,
    int total,
    String failure,
    Instant finishedAt,
    BigDecimal seconds) {

  /** Whether it is sound but holds nothing that is not on record already. */
  public boolean isWithoutEffect() {
    return state == ImportState.READY && !mayBeConfirmed;
  }
}
