package org.quantock.domain.participation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.quantock.domain.organisation.PracticeCode;

/**
 * What a practice took over by a merger (PAR-14).
 *
 * @param predecessor the practice that was merged into it
 * @param startsOn the first day after the predecessor's last
 */
@Embeddable
public record Takeover(PracticeCode predecessor, LocalDate startsOn) {}
