package org.quantock.application.scheme;

import java.time.LocalDate;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Terms;

/**
 * A preset file, read and found whole. It names no organisation: those are chosen when a scheme is
 * made from it.
 *
 * @param about what the preset is, and what of it is sourced
 */
public record Preset(
    SchemeCode code,
    String title,
    String about,
    IndicatorSetCode indicatorSet,
    LocalDate startsOn,
    LocalDate endsOn,
    Terms terms) {}
