package org.quantock.application.payment;

import org.quantock.domain.shared.Money;

/** Sums of a run for one component. */
public record RunSum(String name, long payments, Money due, Money released, Money held) {}
