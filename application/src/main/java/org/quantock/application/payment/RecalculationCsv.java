package org.quantock.application.payment;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The lines of a recalculation for a spreadsheet. */
final class RecalculationCsv {

  private RecalculationCsv() {}

  static String of(ViewRecalculation.Detail detail) {
    var text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      writer.writeRecord(
          "SCHEME",
          "PRACTICE_CODE",
          "PRACTICE_NAME",
          "COMPONENT",
          "PERIOD",
          "OLD",
          "NEW",
          "DIFFERENCE",
          "CAUSE",
          "NOTE");
      for (ViewRecalculation.Line line : detail.lines()) {
        writer.writeRecord(
            PaymentCsv.safe(detail.schemeName()),
            line.practice().value(),
            PaymentCsv.safe(line.practiceName()),
            PaymentCsv.safe(line.componentName()),
            PaymentCsv.safe(line.periodName()),
            line.before().amount().toPlainString(),
            line.after().amount().toPlainString(),
            line.difference().amount().toPlainString(),
            PaymentCsv.safe(detail.cause()),
            PaymentCsv.safe(line.note()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
