package org.quantock.application.indicator;

import java.util.List;

/**
 * A published result for tests of calculations; figures are -1 where there is none.
 *
 * @param points as published, in hundredths
 */
public record SomeResult(
    String practice, String indicator, int register, int numerator, int denominator, int points) {

  /** Asthma 2014/15 of L85001, published by the HSCIC. */
  public static final List<SomeResult> FRENCH_WEIR_ASTHMA =
      List.of(
          register("L85001", "AST001", 1_069, 400),
          fraction("L85001", "AST002", 261, 297, 1_500),
          fraction("L85001", "AST003", 546, 1_057, 532),
          fraction("L85001", "AST004", 37, 80, 21));

  public static SomeResult register(String practice, String indicator, int patients, int points) {
    return new SomeResult(practice, indicator, patients, -1, -1, points);
  }

  public static SomeResult fraction(
      String practice, String indicator, int numerator, int denominator, int points) {
    return new SomeResult(practice, indicator, -1, numerator, denominator, points);
  }

  public static SomeResult declared(String practice, String indicator, int points) {
    return new SomeResult(practice, indicator, -1, -1, -1, points);
  }

  /** What the practice is called in these tests. */
  public static String nameOf(String practice) {
    return "Surgery " + practice;
  }
}
