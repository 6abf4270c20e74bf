package org.quantock.domain.payment.deck;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Quantity;

/** The input of a case, read by name; what is missing or left over is told. */
final class DeckInputs {

  private final Map<String, String> given;
  private final Set<String> asked = new HashSet<>();

  DeckInputs(Map<String, String> given) {
    this.given = given;
  }

  boolean has(String name) {
    asked.add(name);
    return given.containsKey(name);
  }

  String text(String name) {
    return optional(name)
        .orElseThrow(() -> new InvalidInput(name, "The case does not give “%s”.".formatted(name)));
  }

  Optional<String> optional(String name) {
    asked.add(name);
    return Optional.ofNullable(given.get(name));
  }

  int whole(String name) {
    return Integer.parseInt(text(name));
  }

  long large(String name) {
    return Long.parseLong(text(name));
  }

  Money money(String name) {
    return Money.of(text(name));
  }

  Points points(String name) {
    return Points.of(text(name));
  }

  Percentage share(String name) {
    return Percentage.of(text(name));
  }

  Quantity quantity(String name) {
    return Quantity.of(text(name));
  }

  boolean yes(String name) {
    return text(name).equals("yes");
  }

  LocalDate date(String name) {
    return date(name, text(name));
  }

  static LocalDate date(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidInput(name, "“%s” is not a date.".formatted(text));
    }
  }

  /** Takes every input that no rule asked for by its own name. */
  Map<String, String> others() {
    Map<String, String> rest = new java.util.LinkedHashMap<>(given);
    rest.keySet().removeAll(asked);
    asked.addAll(rest.keySet());
    return rest;
  }

  void refuseOthers() {
    Set<String> rest = new TreeSet<>(given.keySet());
    rest.removeAll(asked);
    if (!rest.isEmpty()) {
      throw new InvalidInput(
          rest.iterator().next(),
          "The rule knows no input “%s”.".formatted(String.join("”, “", rest)));
    }
  }
}
