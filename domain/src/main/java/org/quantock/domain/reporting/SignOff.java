package org.quantock.domain.reporting;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.quantock.domain.shared.PersonId;

/**
 * The declaration of a second person that the report is right (REP-8).
 *
 * @param name as they typed it
 */
@Embeddable
public record SignOff(PersonId person, String name, LocalDate day) {}
