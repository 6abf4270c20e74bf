package org.quantock.domain.scheme;

import jakarta.persistence.Embeddable;

/**
 * One aim that practices report progress on.
 *
 * @param code unique within the terms, for example {@code integrated-care}
 */
@Embeddable
public record Aim(String code, String title, String description) {}
