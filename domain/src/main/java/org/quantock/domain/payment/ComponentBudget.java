package org.quantock.domain.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quantock.domain.shared.Money;

/**
 * The money of one component of a scheme, or of all of them together (PAY-91, PAY-92).
 *
 * @param component its code; empty for all together
 * @param committed what the practices are entitled to, as far as it is known
 * @param open how many shares cannot be worked out yet and are not in it
 * @param released what authorised, sent and paid runs pay
 * @param waiting what runs that are not authorised yet would pay
 * @param held what decisions hold of shares in runs
 */
public record ComponentBudget(
    String component,
    String name,
    Money committed,
    long open,
    Money released,
    Money waiting,
    Money held) {

  /** What of the committed amount no decision has been about yet. */
  public Money left() {
    return committed.minus(released).minus(waiting).minus(held);
  }

  /** Released, or on its way to be. */
  private Money moving() {
    return released.plus(waiting);
  }

  /** Nothing more is released than what runs hold now. */
  public Money low() {
    return moving();
  }

  /** What is left is released at the rate of the decisions so far; empty before the first. */
  public Optional<Money> likely() {
    return rate().map(rate -> moving().plus(Money.rounded(left().amount().multiply(rate))));
  }

  /** All that is left is released; what decisions hold stays held. */
  public Money high() {
    return moving().plus(left());
  }

  /** Which part of the shares decided about is released, from 0 to 1. */
  private Optional<BigDecimal> rate() {
    Money decided = moving().plus(held);
    return decided.amount().signum() <= 0
        ? Optional.empty()
        : Optional.of(moving().amount().divide(decided.amount(), 20, RoundingMode.HALF_UP));
  }

  /** Whether anything is known of it. */
  public boolean isKnown() {
    return !committed.isZero() || open == 0;
  }

  /** The arithmetic in words, one line each. */
  public List<String> working() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Committed: %s, the entitlements on record%s."
            .formatted(
                committed,
                open == 0
                    ? ""
                    : String.format(
                        Locale.UK,
                        "; %,d shares cannot be worked out yet and are not in it",
                        open)));
    lines.add(
        "Left: %s − %s released − %s waiting − %s held = %s."
            .formatted(committed, released, waiting, held, left()));
    lines.add("Low: released and waiting, nothing more: %s.".formatted(low()));
    lines.add(
        rate()
            .map(
                rate ->
                    "Likely: of what was decided about, %s of %s is released (%s%%); the same part of %s left: %s."
                        .formatted(
                            moving(),
                            moving().plus(held),
                            rate.multiply(BigDecimal.valueOf(100))
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString(),
                            left(),
                            likely().orElseThrow()))
            .orElse("Likely: nothing has been decided about yet, so there is no rate to go by."));
    lines.add("High: released, waiting and all that is left: %s.".formatted(high()));
    return List.copyOf(lines);
  }

  /** Both together, as all components. */
  public ComponentBudget plus(ComponentBudget other) {
    return new ComponentBudget(
        "",
        "All components",
        committed.plus(other.committed),
        open + other.open,
        released.plus(other.released),
        waiting.plus(other.waiting),
        held.plus(other.held));
  }
}
