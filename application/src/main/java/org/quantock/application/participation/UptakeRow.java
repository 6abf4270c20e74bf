package org.quantock.application.participation;

import java.time.LocalDate;
import java.util.UUID;
import org.quantock.domain.participation.ParticipationState;

/**
 * Where one practice stands with a scheme.
 *
 * @param locality empty where the practice belongs to none
 * @param decidedOn null while the offer is open
 * @param seen the id of what it saw when it chose; null where nothing is kept
 */
public record UptakeRow(
    String practice,
    String name,
    String locality,
    ParticipationState state,
    boolean byDefault,
    LocalDate respondBy,
    LocalDate decidedOn,
    UUID seen) {}
