package org.quantock.domain.payment;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.quantock.domain.shared.PersonId;

/**
 * A step that a person took.
 *
 * @param on the business date
 * @param at the time on record
 */
@Embeddable
public record Act(PersonId by, LocalDate on, Instant at) {}
