package org.quantock.application.indicator;

import java.util.Locale;
import org.quantock.application.organisation.Refusal;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.Measure;

/** Checks figures and puts them on the sheet, whatever layout they come from (IND-10). */
final class ResultCollector {

  private static final Measure[] MEASURES = Measure.values();

  private final ResultSheet sheet;
  private final PracticeNumbers practices;
  private final CodeNumbers codes;
  private final LineProblems problems;
  private final boolean refusesNew;
  private final ResultHeader header;
  private final boolean[][] suits;
  private final int[] most;

  ResultCollector(ResultSheet sheet, boolean refusesNew, ResultHeader header) {
    this.sheet = sheet;
    this.practices = sheet.practiceNumbers();
    this.codes = sheet.codes();
    this.problems = sheet.problems();
    this.refusesNew = refusesNew;
    this.header = header;
    this.suits = new boolean[sheet.indicators()][MEASURES.length];
    this.most = new int[sheet.indicators()];
    for (int i = 0; i < sheet.indicators(); i++) {
      Indicator indicator = sheet.indicator(i);
      most[i] = ResultComparison.hundredths(indicator.points());
      for (Measure measure : MEASURES) {
        suits[i][measure.ordinal()] = measure.suits(indicator.kind());
      }
    }
  }

  ResultSheet sheet() {
    return sheet;
  }

  /** The number of the practice in a field; -1 after a refusal. */
  int practice(CsvFields fields, int field) {
    int key = fields.practice(field);
    if (key < 0) {
      refuse(
          fields,
          subject(fields),
          new Refusal(
              ResultHeader.PRACTICE,
              fields.text(field),
              "A practice code has one capital letter and five digits, for example A81001."));
      return -1;
    } else if (refusesNew && !practices.isKnown(key)) {
      refuse(
          fields,
          subject(fields),
          new Refusal(
              ResultHeader.PRACTICE,
              PracticeNumbers.code(key),
              "There is no such practice on record; import the practice register first."));
      return -1;
    }
    return practices.number(key);
  }

  /** The number of the indicator in a field; -1 after a refusal. */
  int indicator(CsvFields fields, int field) {
    int indicator = codes.find(fields, field);
    if (indicator < 0) {
      String text = fields.text(field);
      String code = text.toUpperCase(Locale.ROOT);
      refuse(
          fields,
          subject(fields),
          IndicatorCode.isWellFormed(code)
              ? noSuchIndicator(ResultHeader.INDICATOR, code)
              : new Refusal(
                  ResultHeader.INDICATOR,
                  text,
                  "An indicator code has capital letters and three digits, for example AST002."));
    }
    return indicator;
  }

  Refusal noSuchIndicator(String column, String code) {
    return new Refusal(
        column, code, "There is no such indicator in %s.".formatted(sheet.set().title()));
  }

  /**
   * Puts one figure on the sheet, or refuses it.
   *
   * @param field where it stands
   * @param measureColumn what to name where the measure does not suit
   * @return whether it is there now
   */
  boolean put(
      CsvFields fields,
      int practice,
      int indicator,
      Measure measure,
      int field,
      String measureColumn) {
    if (!suits[indicator][measure.ordinal()]) {
      refuse(fields, subject(practice, indicator), unsuitable(indicator, measure, measureColumn));
      return false;
    }
    int value = measure == Measure.ACHIEVED_POINTS ? fields.hundredths(field) : fields.count(field);
    if (value < 0 || (measure == Measure.ACHIEVED_POINTS && value > most[indicator])) {
      refuse(fields, subject(practice, indicator), notAllowed(fields, indicator, measure, field));
      return false;
    }
    int before = sheet.put(practice, indicator, measure, value, fields.line());
    if (before != 0) {
      refuse(
          fields,
          subject(practice, indicator),
          new Refusal(
              header.names().get(field),
              fields.text(field),
              "Line %d has this practice, indicator and measure already; they come once."
                  .formatted(before)));
      return false;
    }
    return true;
  }

  private Refusal unsuitable(int indicator, Measure measure, String column) {
    return new Refusal(
        column,
        measure.name(),
        "%s is a %s indicator and has no %s."
            .formatted(
                sheet.indicator(indicator).code(),
                sheet.indicator(indicator).kind().title().toLowerCase(Locale.ROOT),
                measure.name().toLowerCase(Locale.ROOT)));
  }

  private Refusal notAllowed(CsvFields fields, int indicator, Measure measure, int field) {
    String column = header.names().get(field);
    if (measure != Measure.ACHIEVED_POINTS) {
      return Refusal.noCount(column, fields.text(field));
    }
    Indicator of = sheet.indicator(indicator);
    return new Refusal(
        column,
        fields.text(field),
        fields.hundredths(field) < 0
            ? "Enter points as a number, 0 or more, with at most two decimals."
            : "%s has at most %s points.".formatted(of.code(), of.points()));
  }

  /** A line with more fields than the first line names, for example after an unquoted comma. */
  void ragged(CsvFields fields, int columns) {
    refuse(
        fields,
        subject(fields),
        new Refusal(
            "",
            fields.text(columns),
            "The line has %d columns; the first line names %d. A number is written without separators."
                .formatted(fields.size(), columns)));
  }

  void refuse(CsvFields fields, String subject, Refusal refusal) {
    problems.add(fields.line(), subject, refusal);
  }

  /** What a line is about, as it says itself. */
  String subject(CsvFields fields) {
    String practice = fields.text(header.index(ResultHeader.PRACTICE));
    int indicator = header.index(ResultHeader.INDICATOR);
    return indicator < 0 ? practice : practice + " " + fields.text(indicator);
  }

  String subject(int practice, int indicator) {
    return sheet.practice(practice) + " " + sheet.indicator(indicator).code();
  }

  /** IND-3: a numerator with its denominator and not above it. */
  void finish() {
    for (int practice = 0; practice < sheet.practices(); practice++) {
      for (int indicator = 0; indicator < sheet.indicators(); indicator++) {
        if (suits[indicator][Measure.NUMERATOR.ordinal()]) {
          cross(practice, indicator);
        }
      }
    }
  }

  private void cross(int practice, int indicator) {
    int numerator = sheet.value(practice, indicator, Measure.NUMERATOR);
    int denominator = sheet.value(practice, indicator, Measure.DENOMINATOR);
    if (numerator >= 0 && denominator >= 0) {
      if (numerator > denominator) {
        refuse(
            practice,
            indicator,
            Measure.NUMERATOR,
            "The numerator must not be above the denominator; %,d (line %d) is above %,d (line %d)."
                .formatted(
                    numerator,
                    sheet.line(practice, indicator, Measure.NUMERATOR),
                    denominator,
                    sheet.line(practice, indicator, Measure.DENOMINATOR)));
      }
    } else if (numerator >= 0) {
      refuse(practice, indicator, Measure.NUMERATOR, alone("numerator", "denominator"));
    } else if (denominator >= 0) {
      refuse(practice, indicator, Measure.DENOMINATOR, alone("denominator", "numerator"));
    }
  }

  private static String alone(String one, String other) {
    return "The file has a %s but no %s for this practice and indicator; they belong together."
        .formatted(one, other);
  }

  private void refuse(int practice, int indicator, Measure measure, String message) {
    int value = sheet.value(practice, indicator, measure);
    int line = sheet.line(practice, indicator, measure);
    problems.add(
        line,
        subject(practice, indicator),
        new Refusal(column(indicator, measure), Integer.toString(value), message));
    sheet.remove(practice, indicator, measure);
  }

  /** The column in which the layout has a measure. */
  private String column(int indicator, Measure measure) {
    if (header.has(ResultHeader.VALUE)) {
      return ResultHeader.VALUE;
    }
    return header.has(measure.name())
        ? measure.name()
        : sheet.indicator(indicator).code() + "_" + measure;
  }
}
