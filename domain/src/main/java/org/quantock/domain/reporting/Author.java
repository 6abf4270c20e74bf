package org.quantock.domain.reporting;

import jakarta.persistence.Embeddable;
import org.quantock.domain.shared.PersonId;

/**
 * A person who edited a section.
 *
 * @param round how often the report had been signed off before they did (REP-8)
 */
@Embeddable
public record Author(PersonId person, String name, int round) {}
