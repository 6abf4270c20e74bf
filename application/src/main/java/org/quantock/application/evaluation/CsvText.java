package org.quantock.application.evaluation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes CSV that a spreadsheet opens without running anything in it: a text that begins like a
 * formula gets an apostrophe before it.
 */
final class CsvText {

  private static final String BEGINS_FORMULA = "=+-@\t\r";

  private final StringWriter text = new StringWriter();
  private final CsvWriter writer = CsvWriter.builder().build(text);
  private int lines;

  CsvText(List<String> header) {
    writer.writeRecord(header);
  }

  void line(List<String> cells) {
    writer.writeRecord(cells.stream().map(CsvText::guarded).toList());
    lines++;
  }

  static String guarded(String cell) {
    return !cell.isEmpty() && BEGINS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  /** Lines below the header. */
  int lines() {
    return lines;
  }

  String end() {
    try {
      writer.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
