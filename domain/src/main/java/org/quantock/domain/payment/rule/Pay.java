package org.quantock.domain.payment.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.payment.Working;
import org.quantock.domain.shared.Money;

/**
 * An amount on its way through the rules: exact, with what went in and the arithmetic so far
 * (PAY-4, PAY-18). Each rule carries it on; {@link #working} ends it with the one rounding.
 *
 * @param uses the versions of reference values that went in (PAY-15)
 */
public record Pay(
    Exact amount, List<Working.Input> inputs, List<String> steps, Set<ReferenceValueId> uses) {

  /** Where a calculation begins. */
  public static final Pay NOTHING = new Pay(Exact.ZERO, List.of(), List.of(), Set.of());

  public Pay {
    inputs = List.copyOf(inputs);
    steps = List.copyOf(steps);
    uses = Set.copyOf(uses);
  }

  /** A sum that is given, such as a protected amount. */
  public static Pay of(Fact sum, String step) {
    return NOTHING.then(sum.exact(), List.of(sum), step);
  }

  /** The same pay carried on to another amount. */
  public Pay then(Exact reached, Collection<Fact> facts, String... more) {
    List<Working.Input> allInputs = new ArrayList<>(inputs);
    Set<ReferenceValueId> allUses = new LinkedHashSet<>(uses);
    for (Fact fact : facts) {
      Working.Input input = fact.input();
      if (!allInputs.contains(input)) {
        allInputs.add(input);
      }
      fact.version().ifPresent(allUses::add);
    }
    List<String> allSteps = new ArrayList<>(steps);
    allSteps.addAll(List.of(more));
    return new Pay(reached, allInputs, allSteps, allUses);
  }

  /** What else went in, in words; the amount stays. */
  public Pay with(List<Working.Input> more) {
    List<Working.Input> all = new ArrayList<>(inputs);
    all.addAll(more);
    return new Pay(amount, all, steps, uses);
  }

  /** Both together. */
  public Pay plus(Pay other) {
    List<Working.Input> allInputs = new ArrayList<>(inputs);
    other.inputs.stream().filter(input -> !allInputs.contains(input)).forEach(allInputs::add);
    List<String> allSteps = new ArrayList<>(steps);
    allSteps.addAll(other.steps);
    Set<ReferenceValueId> allUses = new LinkedHashSet<>(uses);
    allUses.addAll(other.uses);
    return new Pay(amount.plus(other.amount), allInputs, allSteps, allUses);
  }

  /** The amount in pence. */
  public Money rounded() {
    return PenceRounding.of(amount);
  }

  /**
   * Ends the calculation: rounds once and keeps the working.
   *
   * @param rule the rule in words
   */
  public Working working(String rule) {
    return new Working(rule, inputs, steps, PenceRounding.WORDS, rounded());
  }
}
