package org.quantock.domain.payment.deck;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One worked case.
 *
 * @param code unique within its deck: Q001
 * @param rule the name of a {@link DeckRule}
 * @param input what goes in, by name
 * @param expected points, pounds, a factor, or {@code refused} or {@code unknown}
 * @param source where the case comes from, or that it is made up
 */
public record DeckCase(
    String code, String rule, Map<String, String> input, String expected, String source) {

  public DeckCase {
    input = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(input));
  }

  /** The input as the file has it: {@code numerator=546; denominator=1057}. */
  public String inputText() {
    return input.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining("; "));
  }
}
