package org.quantock.domain.payment;

import java.time.LocalDate;
import org.quantock.domain.shared.Money;

/**
 * What the bank says of one payment (PAY-47).
 *
 * @param reference of the payment
 * @param paid whether it was paid; otherwise it was rejected
 * @param on the day of the bank
 * @param bankReference what the bank calls it; for a rejected one why
 * @param amount what the bank paid or refused to pay
 */
public record BankAnswer(
    String reference, boolean paid, LocalDate on, String bankReference, Money amount) {}
