package org.quantock.application.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.quantock.application.organisation.FirstLines;
import org.quantock.application.organisation.ImportDifference;
import org.quantock.application.organisation.PlannedLine;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.Measure;
import org.quantock.domain.indicator.SetArithmetic;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.LineOutcome;
import org.quantock.domain.shared.Points;

/**
 * A sheet beside the record (IND-13 to IND-16): what is new, what is other than on record, what is
 * the same. Hears every result on record once; a practice and indicator that is not heard of is
 * new.
 */
public final class ResultComparison
    implements PublishedResultStore.Held, PublishedResultStore.Changes {

  private static final Measure[] MEASURES = Measure.values();
  private static final byte NEW = 0;
  private static final byte SAME = 1;
  private static final byte OTHER = 2;

  private final ResultSheet sheet;
  private final byte[][] states;
  private final SetArithmetic arithmetic;
  private final Measure[] firsts;
  private final FirstLines first = new FirstLines();
  private final int[] held = new int[MEASURES.length];
  private final PriorityQueue<ImportDifference> differences =
      new PriorityQueue<>(Comparator.comparingInt(ImportDifference::line).reversed());
  private int differing;
  private int linesAdded;
  private int linesChanged;
  private int linesUnchanged;
  private int added;
  private int changed;
  private long mark;

  private ResultComparison(ResultSheet sheet) {
    this.sheet = sheet;
    this.arithmetic = new SetArithmetic(sheet.set());
    this.firsts =
        sheet.set().indicators().stream().map(ResultComparison::first).toArray(Measure[]::new);
    this.states = new byte[sheet.practices()][sheet.indicators()];
  }

  /** Compares a sheet with what the store has of its set. */
  public static ResultComparison of(ResultSheet sheet, PublishedResultStore store) {
    var comparison = new ResultComparison(sheet);
    store.read(sheet.set().code(), comparison);
    comparison.finish();
    return comparison;
  }

  static int hundredths(Points points) {
    return Math.toIntExact(points.hundredths());
  }

  @Override
  public void result(
      String practice,
      String indicator,
      int register,
      int numerator,
      int denominator,
      int exceptions,
      int points) {
    int p = sheet.practiceNumbers().find(practice);
    int i = sheet.codes().find(indicator);
    if (p < 0 || i < 0 || !sheet.has(p, i)) {
      return;
    }
    held[0] = register;
    held[1] = numerator;
    held[2] = denominator;
    held[3] = exceptions;
    held[4] = points;
    compare(p, i);
  }

  private void compare(int practice, int indicator) {
    boolean same = true;
    int line = 0;
    for (Measure measure : MEASURES) {
      if (sheet.line(practice, indicator, measure) > 0) {
        int old = held[measure.ordinal()];
        same &= old == sheet.value(practice, indicator, measure);
        line = sheet.line(practice, indicator, measure);
        if (!sheet.countsResults()) {
          count(practice, indicator, measure, old);
        }
      }
    }
    if (sheet.countsResults()) {
      count(practice, indicator, line, same);
    }
    states[practice][indicator] = same ? SAME : OTHER;
    if (!same) {
      changed++;
      mark(practice, indicator);
      keep(practice, indicator);
    }
  }

  /** One figure, in a file that counts figures. */
  private void count(int practice, int indicator, Measure measure, int old) {
    int line = sheet.line(practice, indicator, measure);
    int now = sheet.value(practice, indicator, measure);
    if (old == ResultSheet.NONE) {
      linesAdded++;
      show(LineOutcome.ADDED, line, practice, indicator, measure, old);
    } else if (old == now) {
      linesUnchanged++;
      show(LineOutcome.UNCHANGED, line, practice, indicator, measure, old);
    } else {
      linesChanged++;
      show(LineOutcome.CHANGED, line, practice, indicator, measure, old);
    }
  }

  /** A whole result that is on record, in a file that counts results. */
  private void count(int practice, int indicator, int line, boolean same) {
    linesUnchanged += same ? 1 : 0;
    linesChanged += same ? 0 : 1;
    show(same ? LineOutcome.UNCHANGED : LineOutcome.CHANGED, line, practice, indicator, null, 0);
  }

  private void show(
      LineOutcome outcome, int line, int practice, int indicator, Measure measure, int old) {
    if (!first.wants(outcome, line)) {
      return;
    }
    String subject = sheet.practice(practice) + " " + sheet.indicator(indicator).code();
    List<String> details = new ArrayList<>();
    for (Measure each : MEASURES) {
      int now = sheet.value(practice, indicator, each);
      if (now != ResultSheet.NONE && (measure == null || measure == each)) {
        int before = measure == null ? held[each.ordinal()] : old;
        String what = each.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (outcome == LineOutcome.ADDED || before == ResultSheet.NONE) {
          details.add("%s %s".formatted(what, text(each, now)));
        } else if (before != now) {
          details.add("%s: %s → %s".formatted(what, text(each, before), text(each, now)));
        }
      }
    }
    first.add(
        new PlannedLine(
            line,
            outcome,
            subject,
            outcome == LineOutcome.UNCHANGED ? "" : String.join("; ", details),
            "",
            ""));
  }

  private static String text(Measure measure, int value) {
    return measure == Measure.ACHIEVED_POINTS ? points(value).toString() : "%,d".formatted(value);
  }

  private static Points points(int hundredths) {
    return Points.ofHundredths(hundredths);
  }

  /** Takes into account what a change would supersede (ORG-5), in whatever order it is heard. */
  private void mark(int practice, int indicator) {
    long each = practice * 1000L + indicator;
    for (int old : held) {
      each = (each + old) * 0x9E3779B97F4A7C15L;
      each ^= each >>> 29;
    }
    mark += each;
  }

  /** IND-15: what is on record and not in the file stays. */
  private void keep(int practice, int indicator) {
    for (Measure measure : MEASURES) {
      int old = held[measure.ordinal()];
      if (old != ResultSheet.NONE) {
        sheet.put(practice, indicator, measure, old, ResultSheet.KEPT);
      }
    }
  }

  private void finish() {
    for (int practice = 0; practice < sheet.practices(); practice++) {
      for (int indicator = 0; indicator < sheet.indicators(); indicator++) {
        if (sheet.has(practice, indicator)) {
          if (states[practice][indicator] == NEW) {
            add(practice, indicator);
          }
          differ(practice, indicator);
        }
      }
    }
  }

  private void add(int practice, int indicator) {
    added++;
    java.util.Arrays.fill(held, ResultSheet.NONE);
    int line = 0;
    for (Measure measure : MEASURES) {
      int each = sheet.line(practice, indicator, measure);
      if (each > 0) {
        line = each;
        if (!sheet.countsResults()) {
          linesAdded++;
          show(LineOutcome.ADDED, each, practice, indicator, measure, ResultSheet.NONE);
        }
      }
    }
    if (sheet.countsResults()) {
      linesAdded++;
      show(LineOutcome.ADDED, line, practice, indicator, null, 0);
    }
  }

  /** IND-16. */
  private void differ(int practice, int indicator) {
    int published = sheet.value(practice, indicator, Measure.ACHIEVED_POINTS);
    int line = sheet.line(practice, indicator, Measure.ACHIEVED_POINTS);
    int computed = published < 0 ? SetArithmetic.MISSING : computed(practice, indicator);
    if (computed != SetArithmetic.MISSING && computed != published) {
      differing++;
      differences.add(
          new ImportDifference(
              Math.max(0, line),
              sheet.practice(practice) + " " + sheet.indicator(indicator).code(),
              points(published).toString(),
              points(computed).toString()));
      if (differences.size() > ImportDifference.LISTED) {
        differences.poll();
      }
    }
  }

  /** Our points in hundredths, missing where the counts do not suffice. */
  private int computed(int practice, int indicator) {
    Measure first = firsts[indicator];
    return first == null
        ? SetArithmetic.MISSING
        : arithmetic.score(
            indicator,
            sheet.value(practice, indicator, first),
            sheet.value(practice, indicator, Measure.DENOMINATOR));
  }

  /** What the points of each indicator are computed from, beside the denominator; else null. */
  private static Measure first(Indicator indicator) {
    return switch (indicator.kind()) {
      case FRACTION -> Measure.NUMERATOR;
      case REGISTER -> Measure.REGISTER;
      default -> null;
    };
  }

  public ImportCounts counts() {
    return new ImportCounts(linesAdded, linesChanged, linesUnchanged, 0, sheet.problems().count());
  }

  @Override
  public int added() {
    return added;
  }

  @Override
  public int changed() {
    return changed;
  }

  /** How many published scores differ from ours. */
  public int differing() {
    return differing;
  }

  /** The first of them in the order of the file. */
  List<ImportDifference> differences() {
    return differences.stream().sorted(Comparator.comparingInt(ImportDifference::line)).toList();
  }

  /** The refused lines and the first of each other outcome, in the order of the file. */
  List<PlannedLine> lines() {
    List<PlannedLine> all = new ArrayList<>(first.all());
    all.addAll(sheet.problems().listed());
    all.sort(Comparator.comparingInt(PlannedLine::line));
    return all;
  }

  /** Differs as soon as any line would do something else to the record. */
  String mark() {
    return "%s %d %d %016x".formatted(counts(), added, changed, mark);
  }

  @Override
  public void eachAdded(Consumer<ResultRow> row) {
    each(NEW, row);
  }

  @Override
  public void eachChanged(Consumer<ResultRow> row) {
    each(OTHER, row);
  }

  private void each(byte state, Consumer<ResultRow> row) {
    var cursor = new Cursor();
    for (cursor.practice = 0; cursor.practice < sheet.practices(); cursor.practice++) {
      String code = null;
      for (cursor.indicator = 0; cursor.indicator < sheet.indicators(); cursor.indicator++) {
        if (states[cursor.practice][cursor.indicator] == state
            && sheet.has(cursor.practice, cursor.indicator)) {
          code = code == null ? sheet.practice(cursor.practice) : code;
          cursor.code = code;
          row.accept(cursor);
        }
      }
    }
  }

  private final class Cursor implements ResultRow {

    private int practice;
    private int indicator;
    private String code;

    @Override
    public String practice() {
      return code;
    }

    @Override
    public String indicator() {
      return sheet.indicator(indicator).code().value();
    }

    @Override
    public int value(Measure measure) {
      return sheet.value(practice, indicator, measure);
    }

    @Override
    public int line(Measure measure) {
      return Math.max(0, sheet.line(practice, indicator, measure));
    }
  }
}
