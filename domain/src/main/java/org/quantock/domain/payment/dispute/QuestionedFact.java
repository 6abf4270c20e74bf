package org.quantock.domain.payment.dispute;

import jakarta.persistence.Embeddable;

/** One line of what was questioned, as it stood (DIS-1): "Released", "£24,117.50". */
@Embeddable
public record QuestionedFact(String name, String content) {}
