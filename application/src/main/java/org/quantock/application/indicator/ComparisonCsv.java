package org.quantock.application.indicator;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Two calculations side by side for a spreadsheet. */
final class ComparisonCsv {

  private ComparisonCsv() {}

  static String of(CompareCalculations.Detail detail, List<CompareCalculations.Line> lines) {
    var text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      writer.writeRecord(
          "SET",
          "OLD_CALCULATION",
          "NEW_CALCULATION",
          "PRACTICE_CODE",
          "PRACTICE_NAME",
          "OLD",
          "NEW",
          "DIFFERENCE",
          "CAUSE");
      for (CompareCalculations.Line line : lines) {
        writer.writeRecord(
            safe(detail.setTitle()),
            Integer.toString(detail.oldNumber()),
            Integer.toString(detail.newNumber()),
            line.practice(),
            safe(line.name()),
            line.before().amount().toPlainString(),
            line.after().amount().toPlainString(),
            line.difference().amount().toPlainString(),
            safe(line.cause()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A text that no spreadsheet takes for a formula, on one line. */
  private static String safe(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.matches("\\s*[=+\\-@].*") ? "'" + line : line;
  }
}
