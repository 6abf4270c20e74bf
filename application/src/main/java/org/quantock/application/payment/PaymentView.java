package org.quantock.application.payment;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.payment.TimeSpent;
import org.quantock.domain.payment.Timeline;

/**
 * One payment, explained.
 *
 * @param spent how long each step took (PAY-60)
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
    TimeSpent spent,
    Optional<PaymentRow> original,
    List<PaymentRow> adjustments,
    String whoToAsk) {}
