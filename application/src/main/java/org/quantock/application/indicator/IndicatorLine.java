package org.quantock.application.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quantock.application.organisation.CsvLine;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.Scale;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.Problems;

/** One line of a table of indicators: reads all columns and notes every problem. */
final class IndicatorLine {

  private final CsvLine line;
  private final List<TableProblem> problems = new ArrayList<>();
  private final IndicatorCode code;

  IndicatorLine(CsvLine line) {
    this.line = line;
    this.code = readCode();
  }

  /** Null where it is not one. */
  IndicatorCode code() {
    return code;
  }

  List<TableProblem> problems() {
    return problems;
  }

  /** Null where there is a problem. */
  Indicator.Description description() {
    String domain = text("domain", "the domain", 60);
    String area = text("group", "the group", 100);
    String description = text("short_description", "the description", 400);
    IndicatorKind kind = kind();
    Points points = points();
    Percentage lower = threshold("lower_threshold", kind);
    Percentage upper = threshold("upper_threshold", kind);
    if (lower != null && upper != null && lower.compareTo(upper) >= 0) {
      note(
          "upper_threshold",
          "The upper threshold must lie above the lower one, %s.".formatted(lower));
    }
    boolean usesPrevalence = yes("uses_prevalence");
    String source = text("source", "the source", 200);
    String verified = text("verified", "how far the line is verified", 400);
    Scale scale = kind == null ? null : new ScaleColumns(this, kind).read();
    return problems.isEmpty()
        ? new Indicator.Description(
            code,
            domain,
            area,
            description,
            kind,
            points,
            lower,
            upper,
            usesPrevalence,
            source,
            verified,
            scale)
        : null;
  }

  /** Notes what is wrong in a column. */
  void note(String column, String message) {
    problems.add(new TableProblem(line.number(), column, given(column), message));
  }

  /** Empty where the column is empty or not there. */
  String given(String column) {
    return line.has(column) ? line.text(column) : "";
  }

  /** What the line is about, for messages. */
  String name() {
    return given("indicator_code");
  }

  /** A percentage with at most four decimals; empty and noted where it is none. */
  Optional<Percentage> percentage(String column, String text) {
    if (text.matches("[0-9]{1,3}([.][0-9]{1,4})?")) {
      try {
        return Optional.of(Percentage.of(text));
      } catch (IllegalArgumentException e) {
        // above 100, noted below
      }
    }
    note(column, "Enter a percentage from 0 to 100 with at most four decimals, for example 45.");
    return Optional.empty();
  }

  private IndicatorCode readCode() {
    String text = given("indicator_code");
    if (IndicatorCode.isWellFormed(text)) {
      return new IndicatorCode(text);
    }
    note(
        "indicator_code",
        "An indicator code has capital letters and three digits, for example AST002 or CVD-PP001.");
    return null;
  }

  private String text(String column, String name, int limit) {
    var found = new Problems();
    found.text(column, name, given(column), limit);
    for (Problem problem : found.list()) {
      note(column, problem.message());
    }
    return given(column);
  }

  private IndicatorKind kind() {
    Optional<IndicatorKind> kind =
        Arrays.stream(IndicatorKind.values())
            .filter(each -> each.name().equalsIgnoreCase(given("kind")))
            .findFirst();
    if (kind.isEmpty()) {
      note("kind", "Enter register, fraction, declared, numeric, milestone or narrative.");
    }
    return kind.orElse(null);
  }

  private Points points() {
    String text = given("points");
    if (!text.matches("[0-9]{1,4}([.][0-9]{1,2})?")) {
      note("points", "Enter points from 0 to 9999 with at most two decimals, for example 15.");
      return null;
    }
    return Points.of(text);
  }

  private Percentage threshold(String column, IndicatorKind kind) {
    String text = given(column);
    if (kind == IndicatorKind.FRACTION) {
      return percentage(column, text).orElse(null);
    }
    if (kind != null && !text.isEmpty()) {
      note(
          column,
          "Only a fraction has thresholds; leave this empty for a %s indicator."
              .formatted(kind.title().toLowerCase(Locale.UK)));
    }
    return null;
  }

  private boolean yes(String column) {
    String text = given(column).toLowerCase(Locale.ROOT);
    if (!text.equals("true") && !text.equals("false")) {
      note(column, "Enter true or false.");
    }
    return text.equals("true");
  }
}
