package org.quantock.domain.scheme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;

/**
 * One part of what a practice can earn. How much of it falls due with each period stands in the
 * {@link PaymentShare}s.
 *
 * @param code unique within the terms, for example {@code protected-qof}
 * @param rate pounds a patient for PER_PATIENT, the sum for FIXED, zero for the other bases
 * @param partRelease what is released of a share when the report is judged satisfied in part; the
 *     whole share is released when satisfied, nothing (held) when not satisfied
 * @param assumed whether this component is an assumption (SCH-6)
 * @param source where the component comes from, or why it is assumed
 */
@Embeddable
public record PaymentComponent(
    String code,
    String name,
    @Enumerated(EnumType.STRING) PaymentBasis basis,
    Money rate,
    Percentage partRelease,
    boolean assumed,
    String source) {}
