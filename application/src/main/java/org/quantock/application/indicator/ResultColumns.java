package org.quantock.application.indicator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.SetArithmetic;

/**
 * Every result of a set as columns of whole numbers, which England's 648,000 fit in 12 MB.
 * Practices and indicators go by their position.
 */
public final class ResultColumns {

  private final List<Indicator> indicators;
  private final Map<String, Integer> practicePositions = new HashMap<>();
  private final Map<String, Short> indicatorPositions = new HashMap<>();
  private String[] practices = new String[64];
  private int[] practice = new int[1024];
  private short[] indicator = new short[1024];
  private int[] first = new int[1024];
  private int[] second = new int[1024];
  private int size;

  public ResultColumns(IndicatorSet set) {
    this.indicators = set.indicators();
    for (short i = 0; i < indicators.size(); i++) {
      indicatorPositions.put(indicators.get(i).code().value(), i);
    }
  }

  /** The position of a practice, given now where it has none. */
  public int practice(String code) {
    int position = practicePositions.computeIfAbsent(code, each -> practicePositions.size());
    if (position == practices.length) {
      practices = Arrays.copyOf(practices, position * 2);
    }
    practices[position] = code;
    return position;
  }

  /** The position of an indicator of the set. */
  public short indicator(String code) {
    return indicatorPositions.get(code);
  }

  /**
   * Adds a result; each figure is {@link SetArithmetic#MISSING} where none was published.
   *
   * @param points as published, above 0 or not: all that is known of a declared indicator
   */
  public void add(
      int ofPractice, short ofIndicator, int register, int numerator, int denominator, int points) {
    if (size == first.length) {
      int more = size * 2;
      practice = Arrays.copyOf(practice, more);
      indicator = Arrays.copyOf(indicator, more);
      first = Arrays.copyOf(first, more);
      second = Arrays.copyOf(second, more);
    }
    IndicatorKind kind = indicators.get(ofIndicator).kind();
    practice[size] = ofPractice;
    indicator[size] = ofIndicator;
    first[size] =
        switch (kind) {
          case FRACTION -> numerator;
          case REGISTER -> register;
          case DECLARED -> Math.min(points, 1);
          case NUMERIC, MILESTONE, NARRATIVE -> SetArithmetic.MISSING;
        };
    second[size] = denominator;
    size++;
  }

  public int size() {
    return size;
  }

  public int practices() {
    return practicePositions.size();
  }

  /** The code of a practice by its position. */
  public String practiceCode(int position) {
    return practices[position];
  }

  /** The code of an indicator by its position. */
  public String indicatorCode(int position) {
    return indicators.get(position).code().value();
  }

  public int practiceOf(int result) {
    return practice[result];
  }

  public int indicatorOf(int result) {
    return indicator[result];
  }

  public int firstOf(int result) {
    return first[result];
  }

  public int secondOf(int result) {
    return second[result];
  }

  /** The points of every result in hundredths, {@link SetArithmetic#MISSING} without figures. */
  public int[] score(SetArithmetic arithmetic) {
    var points = new int[size];
    arithmetic.score(indicator, first, second, 0, size, points);
    return points;
  }
}
