package org.quantock.domain.payment;

import java.util.ArrayList;
import java.util.List;
import org.quantock.domain.shared.Money;

/**
 * How an amount came about, in words and figures, kept as it was made (PAY-4).
 *
 * @param rule the rule in words
 * @param inputs what went in
 * @param steps the arithmetic, one line each
 * @param rounding where and how it was rounded
 * @param result the amount that came out
 */
public record Working(
    String rule, List<Input> inputs, List<String> steps, String rounding, Money result) {

  /**
   * One figure that went in.
   *
   * @param value as people write it
   * @param source where it comes from, with its version or date
   */
  public record Input(String name, String value, String source) {}

  public Working {
    inputs = List.copyOf(inputs);
    steps = List.copyOf(steps);
  }

  /** Whether a figure went in whose name begins so. */
  public boolean restsOn(String name) {
    return inputs.stream().anyMatch(input -> input.name().startsWith(name));
  }

  /** The same working carried on to another result. */
  Working then(List<Input> moreInputs, List<String> moreSteps, Money reached) {
    List<Input> allInputs = new ArrayList<>(inputs);
    allInputs.addAll(moreInputs);
    List<String> allSteps = new ArrayList<>(steps);
    allSteps.addAll(moreSteps);
    return new Working(rule, allInputs, allSteps, rounding, reached);
  }
}
