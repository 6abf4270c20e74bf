package org.quantock.domain.audit;

import java.util.Locale;

/**
 * One thing that an act changed, in words.
 *
 * @param what the name of it, as on the page
 * @param before what stood there; empty for nothing
 * @param after what stands there now; empty for nothing
 */
public record Change(String what, String before, String after) {

  private static final String NOTHING = "nothing";

  /** Of any two values; null is nothing, a state is in words. */
  public static Change of(String what, Object before, Object after) {
    return new Change(what, text(before), text(after));
  }

  private static String text(Object side) {
    if (side instanceof Enum<?> state) {
      return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    return side == null ? "" : side.toString();
  }

  /** On one line: {@code paycode: 3001 → 3002}. */
  @Override
  public String toString() {
    return "%s: %s → %s".formatted(what, side(before), side(after));
  }

  private static String side(String text) {
    return text.isBlank() ? NOTHING : text;
  }
}
