package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.Money;

/**
 * A payment as a run would make it.
 *
 * @param component code of the component
 * @param entry 1 for the payment itself, 2 and so on for its adjustments (PAY-2)
 * @param adjusts the payment that this adjusts
 * @param due the whole share
 * @param released what is paid now; negative where an adjustment takes back
 * @param reason why it is held, part or an adjustment; empty for a whole share
 */
public record ProposedPayment(
    PracticeCode practice,
    int period,
    String component,
    String componentName,
    int entry,
    Optional<PaymentId> adjusts,
    UUID report,
    Release release,
    LocalDate decidedOn,
    Money due,
    Money released,
    String reason,
    Working working) {}
