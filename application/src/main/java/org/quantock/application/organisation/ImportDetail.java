package org.quantock.application.organisation;

import java.time.Instant;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportState;

/**
 * One uploaded file and how far its import is.
 *
 * @param mayBeConfirmed whether it can be imported now
 * @param hasStopped whether it should be running but has given no sign for a while
 * @param failure why nothing was imported; empty unless it failed
 * @param seconds how long the import took; 0 until it has ended
 */
public record ImportDetail(
    String id,
    String kind,
    String fileName,
    ImportState state,
    ImportCounts counts,
    String uploadedBy,
    Instant uploadedAt,
    boolean mayBeConfirmed,
    boolean hasStopped,
    int done,
    int total,
    String failure,
    Instant finishedAt,
    double seconds) {}
