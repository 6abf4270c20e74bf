package org.quantock.domain.payment;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;

/**
 * When which part of a recovery is taken back. The instalments add up to the adjustment exactly
 * (PAY-41).
 */
@Entity
public class RecoveryPlan {

  /** So many instalments at most: more would be a loan. */
  public static final int MOST = 24;

  @EmbeddedId private AdjustmentId id;
  @ElementCollection @OrderColumn private List<Instalment> instalments = new ArrayList<>();
  @Embedded private Act planned;
  @Version private int version;

  protected RecoveryPlan() {}

  /**
   * @param amount what is taken back, below zero
   * @param dueOn from this day on a run takes it back
   */
  @Embeddable
  public record Instalment(Money amount, LocalDate dueOn) {}

  /**
   * Equal instalments, a month from one to the next.
   *
   * @param adjustment one that takes money back
   */
  public RecoveryPlan(Adjustment adjustment, int instalments, LocalDate first, Act planned) {
    if (!adjustment.amount().isNegative()) {
      throw new RuleViolated(
          "plan-of-payment", "Only money that is taken back can be split into instalments.");
    }
    var problems = new Problems();
    problems.require(
        instalments >= 1 && instalments <= MOST,
        "instalments",
        "The number of instalments must be from 1 to %d.".formatted(MOST));
    if (problems.require(
        first != null, "first", "Enter the day from which the first instalment is taken back.")) {
      problems.require(
          !first.isBefore(planned.on()),
          "first",
          "The first instalment cannot be before today, %s.".formatted(Words.date(planned.on())));
    }
    problems.refuse();
    this.id = adjustment.id();
    this.planned = planned;
    List<Money> parts =
        adjustment.amount().allocate(Collections.nCopies(instalments, BigDecimal.ONE));
    problems.require(
        parts.stream().noneMatch(Money::isZero),
        "instalments",
        "So many instalments leave some of £0.00; choose fewer.");
    problems.refuse();
    for (int i = 0; i < instalments; i++) {
      this.instalments.add(new Instalment(parts.get(i), first.plusMonths(i)));
    }
  }

  public AdjustmentId adjustment() {
    return id;
  }

  public List<Instalment> instalments() {
    return List.copyOf(instalments);
  }

  public Act planned() {
    return planned;
  }
}
