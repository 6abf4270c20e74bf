package org.quantock.application.payment;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.Release;

/** The lines of a payment file: one for each payment that moves money. */
final class PaymentCsv {

  private PaymentCsv() {}

  static String name(PaymentRun run) {
    return "%s-run-%d.csv".formatted(run.scheme(), run.number());
  }

  static List<String> lines(PaymentRun run, Map<PracticeCode, String> names) {
    List<String> lines = new ArrayList<>();
    lines.add(
        line(
            "SCHEME",
            "RUN",
            "REFERENCE",
            "PRACTICE_CODE",
            "PRACTICE_NAME",
            "PERIOD",
            "COMPONENT",
            "KIND",
            "AMOUNT"));
    for (Payment payment : run.payments()) {
      if (!payment.released().isZero()) {
        lines.add(
            line(
                safe(run.scheme().value()),
                Integer.toString(run.number()),
                safe(payment.reference()),
                safe(payment.practice().value()),
                safe(names.getOrDefault(payment.practice(), "")),
                Integer.toString(payment.period()),
                safe(payment.componentName()),
                kind(payment),
                payment.released().amount().toPlainString()));
      }
    }
    return lines;
  }

  private static String kind(Payment payment) {
    if (payment.adjusts().isPresent()) {
      return "Adjustment";
    }
    return payment.release() == Release.PART ? "Part payment" : "Payment";
  }

  /** A text that no spreadsheet takes for a formula, on one line. Amounts are left as they are. */
  static String safe(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.matches("\\s*[=+\\-@].*") ? "'" + line : line;
  }

  static String line(String... cells) {
    var text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      writer.writeRecord(cells);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return text.toString().stripTrailing();
  }
}
