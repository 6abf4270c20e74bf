package org.quantock.domain.scheme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One question of the quarterly report, asked under an aim.
 *
 * @param code unique within the terms
 * @param aim the code of its aim
 * @param hint help shown under the question; may be empty
 * @param maximumLength limit of a narrative answer in characters; 0 for other kinds
 */
@Embeddable
public record Question(
    String code,
    String aim,
    String text,
    String hint,
    @Enumerated(EnumType.STRING) QuestionKind kind,
    int maximumLength) {}
