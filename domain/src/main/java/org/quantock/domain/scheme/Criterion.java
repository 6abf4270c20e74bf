package org.quantock.domain.scheme;

import jakarta.persistence.Embeddable;

/**
 * What a reviewer judges a report by.
 *
 * @param code unique within the terms
 * @param aim the code of the aim it is about; empty when it is about the whole report
 */
@Embeddable
public record Criterion(String code, String aim, String text) {}
