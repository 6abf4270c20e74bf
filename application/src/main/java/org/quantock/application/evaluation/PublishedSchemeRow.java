package org.quantock.application.evaluation;

import java.time.LocalDate;

/**
 * A published scheme in the public list.
 *
 * @param offered practices that were offered it
 * @param takingPart practices that take part now
 */
public record PublishedSchemeRow(
    String code,
    String name,
    String commissioner,
    LocalDate startsOn,
    LocalDate endsOn,
    String state,
    int offered,
    int takingPart) {}
