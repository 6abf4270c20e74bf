package org.quantock.domain.scheme;

import jakarta.persistence.Embeddable;

/**
 * Something the terms assume because no source was found (SCH-6); shown wherever the terms are.
 *
 * @param subject what it is about, for example "Retained indicators"
 */
@Embeddable
public record Assumption(String subject, String explanation) {}
