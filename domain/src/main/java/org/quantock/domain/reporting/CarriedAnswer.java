package org.quantock.domain.reporting;

import java.util.UUID;

/** What a person answers about a {@link CarriedItem}. */
public record CarriedAnswer(UUID item, PlanAnswer answer, String reason) {}
