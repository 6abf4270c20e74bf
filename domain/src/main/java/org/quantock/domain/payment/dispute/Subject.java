package org.quantock.domain.payment.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * The one thing that is questioned.
 *
 * @param id of the payment, line or decision
 * @param label what people call it: "Payment R1-0004, Protected QOF payment, Quarter 1"
 */
@Embeddable
public record Subject(@Enumerated(EnumType.STRING) SubjectKind kind, UUID id, String label) {}
