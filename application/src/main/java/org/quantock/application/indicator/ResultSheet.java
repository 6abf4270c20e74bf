package org.quantock.application.indicator;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.Measure;
import org.quantock.domain.organisation.PracticeCode;

/**
 * The results of one file: for every practice it names and every indicator of the set the figures
 * and the line each stands in, as plain numbers. England's 8,000 practices and 81 indicators take
 * 26 MB however long the file is.
 */
public final class ResultSheet {

  /** A figure that is not there. */
  public static final int NONE = -1;

  /** In place of a line: the figure is not in the file but was on record and stays (IND-15). */
  static final int KEPT = -1;

  private static final int MEASURES = Measure.values().length;
  private static final int CELL = 2 * MEASURES;

  private final IndicatorSet set;
  private final List<Indicator> indicators;
  private final CodeNumbers codes;
  private final PracticeNumbers practices;
  private final LineProblems problems;
  private final boolean countsResults;
  private int[][] cells = new int[256][];

  /**
   * @param known the practices on record
   * @param countsResults whether a line of the file is a whole result, or else one figure
   */
  ResultSheet(IndicatorSet set, Collection<PracticeCode> known, boolean countsResults) {
    this.set = set;
    this.indicators = set.indicators();
    this.codes = new CodeNumbers(indicators.stream().map(each -> each.code().value()).toList());
    this.practices = new PracticeNumbers(known);
    this.problems = new LineProblems(countsResults);
    this.countsResults = countsResults;
  }

  public IndicatorSet set() {
    return set;
  }

  public LineProblems problems() {
    return problems;
  }

  boolean countsResults() {
    return countsResults;
  }

  CodeNumbers codes() {
    return codes;
  }

  PracticeNumbers practiceNumbers() {
    return practices;
  }

  /** How many practices the file names. */
  public int practices() {
    return practices.size();
  }

  /** How many indicators the set has. */
  public int indicators() {
    return indicators.size();
  }

  Indicator indicator(int indicator) {
    return indicators.get(indicator);
  }

  String practice(int practice) {
    return PracticeNumbers.code(practices.keyOf(practice));
  }

  /** Practices with results that are not on record, in order. */
  public List<PracticeCode> newPractices() {
    return java.util.stream.IntStream.range(0, practices.size())
        .filter(each -> !practices.isKnown(practices.keyOf(each)) && cells(each) != null)
        .mapToObj(each -> new PracticeCode(practice(each)))
        .sorted()
        .toList();
  }

  private int[] cells(int practice) {
    return practice < cells.length ? cells[practice] : null;
  }

  /**
   * Puts a figure in its place.
   *
   * @return the line that has it already, whose figure stays; 0 where none has
   */
  int put(int practice, int indicator, Measure measure, int value, int line) {
    if (practice >= cells.length) {
      cells = Arrays.copyOf(cells, Math.max(cells.length * 2, practice + 1));
    }
    int[] of = cells[practice];
    if (of == null) {
      of = new int[indicators.size() * CELL];
      cells[practice] = of;
    }
    int at = indicator * CELL + measure.ordinal();
    int before = of[at + MEASURES];
    if (before == 0) {
      of[at] = value;
      of[at + MEASURES] = line;
    }
    return before;
  }

  /** Takes a refused figure out. */
  void remove(int practice, int indicator, Measure measure) {
    cells[practice][indicator * CELL + measure.ordinal() + MEASURES] = 0;
  }

  /** The figure, points in hundredths; {@link #NONE} where there is none. */
  int value(int practice, int indicator, Measure measure) {
    int[] of = cells(practice);
    int at = indicator * CELL + measure.ordinal();
    return of == null || of[at + MEASURES] == 0 ? NONE : of[at];
  }

  /** The line of the figure; 0 where there is none, {@link #KEPT} where it is not in the file. */
  int line(int practice, int indicator, Measure measure) {
    int[] of = cells(practice);
    return of == null ? 0 : of[indicator * CELL + measure.ordinal() + MEASURES];
  }

  /** Whether there is any figure for the practice and indicator. */
  boolean has(int practice, int indicator) {
    int[] of = cells(practice);
    if (of == null) {
      return false;
    }
    int lines = 0;
    for (int i = indicator * CELL + MEASURES; i < (indicator + 1) * CELL; i++) {
      lines |= of[i];
    }
    return lines != 0;
  }

  /** How many practices and indicators have figures. */
  public int results() {
    int results = 0;
    for (int practice = 0; practice < practices(); practice++) {
      for (int indicator = 0; indicator < indicators(); indicator++) {
        results += has(practice, indicator) ? 1 : 0;
      }
    }
    return results;
  }
}
