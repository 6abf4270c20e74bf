package org.quantock.application.payment;

import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PaymentStatus;
import org.quantock.domain.shared.Money;

/** Where one payment of a run is. */
public record Standing(
    String reference, PracticeCode practice, Money amount, PaymentStatus status) {}
