package org.quantock.application.payment;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.YearPoints;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.Problems;

/**
 * Reads a file of amounts of practices, such as baselines: a header {@code PRACTICE_CODE,AMOUNT},
 * {@code PRACTICE_CODE,AMOUNT,SOURCE} or {@code
 * PRACTICE_CODE,AMOUNT,SOURCE,POINTS,POINTS_AVAILABLE}, then one line a practice. Every problem
 * names its line.
 */
final class AmountFile {

  static final int MOST_LINES = 20_000;
  private static final Pattern POINTS = Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,2})?");
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");

  record Line(
      int number,
      PracticeCode practice,
      Money amount,
      String source,
      Optional<YearPoints> yearPoints) {}

  private final List<Line> lines = new ArrayList<>();
  private final Problems problems = new Problems();

  /** What the amounts are, in the plural: baselines. */
  private final String what;

  private AmountFile(String what) {
    this.what = what;
  }

  /**
   * What the file says, and every problem of it.
   *
   * @param what the amounts are, in the plural: baselines
   */
  static AmountFile read(String content, String what) {
    var file = new AmountFile(what);
    String text = content == null ? "" : content.replaceFirst("^\uFEFF", "");
    if (text.isBlank()) {
      file.problems.require(
          false, "file", "The file is empty. Choose a CSV file of %s.".formatted(what));
      return file;
    }
    if (text.indexOf('\0') >= 0) {
      file.problems.require(
          false, "file", "The file is not text. Choose a CSV file of %s in UTF-8.".formatted(what));
      return file;
    }
    try (CsvReader<CsvRecord> reader = open(text)) {
      file.records(reader.stream().limit(MOST_LINES + 2L).toList());
    } catch (CsvParseException e) {
      file.problems.require(
          false, "file", "The file is not a well-formed CSV file: check its quotation marks.");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return file;
  }

  private static CsvReader<CsvRecord> open(String text) {
    // Lines of another width are told with their number, below; a quotation left open is refused.
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(text);
  }

  private void records(List<CsvRecord> records) {
    List<String> header =
        records.get(0).getFields().stream().map(f -> f.strip().toUpperCase(Locale.ROOT)).toList();
    boolean known =
        header.equals(List.of("PRACTICE_CODE", "AMOUNT"))
            || header.equals(List.of("PRACTICE_CODE", "AMOUNT", "SOURCE"))
            || header.equals(
                List.of("PRACTICE_CODE", "AMOUNT", "SOURCE", "POINTS", "POINTS_AVAILABLE"));
    if (!problems.require(
        known,
        "line 1",
        "Line 1: the columns must be PRACTICE_CODE, AMOUNT and, if you like, SOURCE; after it, if you like, POINTS and POINTS_AVAILABLE.")) {
      return;
    }
    if (!problems.require(
        records.size() - 1 <= MOST_LINES,
        "file",
        "The file has more than %,d lines.".formatted(MOST_LINES))) {
      return;
    }
    problems.require(records.size() > 1, "file", "The file has no lines under its header.");
    Map<String, Integer> seen = new HashMap<>();
    for (CsvRecord csv : records.subList(1, records.size())) {
      line(csv, header.size(), seen);
    }
  }

  private void line(CsvRecord csv, int columns, Map<String, Integer> seen) {
    int number = (int) csv.getStartingLineNumber();
    String place = "line " + number;
    if (!problems.require(
        csv.getFieldCount() == columns,
        place,
        "Line %d: has %d columns, the header has %d."
            .formatted(number, csv.getFieldCount(), columns))) {
      return;
    }
    String code = csv.getField(0).strip();
    String amount = csv.getField(1).strip();
    String source = columns >= 3 ? csv.getField(2).strip() : "";
    boolean whole =
        problems.require(
            PracticeCode.isWellFormed(code),
            place,
            "Line %d: “%s” is not a practice code. It has one capital letter and five digits."
                .formatted(number, shortened(code)));
    whole &=
        problems.require(
            AMOUNT.matcher(amount).matches(),
            place,
            "Line %d: “%s” is not an amount. Write pounds as digits with at most two decimals, for example 101234.56."
                .formatted(number, shortened(amount)));
    Integer before = seen.putIfAbsent(code, number);
    whole &=
        problems.require(
            before == null,
            place,
            "Line %d: %s stands on line %d already.".formatted(number, shortened(code), before));
    Optional<YearPoints> yearPoints = columns == 5 ? yearPoints(csv, number) : Optional.empty();
    problems.optionalText(place, "the source on line " + number, source, 500);
    if (whole) {
      lines.add(
          new Line(
              number,
              new PracticeCode(code),
              new Money(new BigDecimal(amount)),
              source.isEmpty() ? "Imported file of " + what : source,
              yearPoints));
    }
  }

  /** Both or neither; what is wrong with them is noted. */
  private Optional<YearPoints> yearPoints(CsvRecord csv, int number) {
    String achieved = csv.getField(3).strip();
    String available = csv.getField(4).strip();
    if (achieved.isEmpty() && available.isEmpty()) {
      return Optional.empty();
    }
    boolean read =
        problems.require(
            POINTS.matcher(achieved).matches() && POINTS.matcher(available).matches(),
            "line " + number,
            "Line %d: “%s” of “%s” are not points. Write both as digits with at most two decimals, for example 512.4 and 559, or leave both empty."
                .formatted(number, shortened(achieved), shortened(available)));
    if (!read) {
      return Optional.empty();
    }
    try {
      return Optional.of(new YearPoints(Points.of(achieved), Points.of(available)));
    } catch (InvalidInput e) {
      problems.require(false, "line " + number, "Line %d: %s".formatted(number, e.getMessage()));
      return Optional.empty();
    }
  }

  private static String shortened(String text) {
    return text.length() <= 30 ? text : text.substring(0, 30) + "…";
  }

  /** The lines that are well formed. */
  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** Notes that a practice is not on record. */
  void unknown(Line line) {
    problems.require(
        false,
        "line " + line.number(),
        "Line %d: there is no practice %s.".formatted(line.number(), line.practice()));
  }

  List<Problem> problems() {
    return problems.list();
  }
}
