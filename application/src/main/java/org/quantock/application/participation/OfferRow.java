package org.quantock.application.participation;

import java.time.LocalDate;
import org.quantock.domain.participation.ParticipationState;

/** One scheme that a practice was offered, in its list. */
public record OfferRow(
    String id,
    String scheme,
    String schemeName,
    LocalDate startsOn,
    LocalDate endsOn,
    ParticipationState state,
    boolean byDefault,
    LocalDate offeredOn,
    LocalDate respondBy,
    LocalDate decidedOn) {}
