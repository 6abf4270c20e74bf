package org.quantock.application.payment;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.payment.Timeline;

/**
 * One payment, explained.
 *
 * @param original the payment that this one adjusts
 * @param adjustments the payments that adjust this one
 * @param whoToAsk a sentence
 */
public record PaymentView(
    PaymentRow payment,
    String practiceName,
    String schemeName,
    String periodName,
    Timeline timeline,
    Optional<PaymentRow> original,
    List<PaymentRow> adjustments,
    String whoToAsk) {}
