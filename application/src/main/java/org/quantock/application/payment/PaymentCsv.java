package org.quantock.application.payment;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import org.quantock.domain.payment.PaymentKind;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.ProposedPayment;
import org.quantock.domain.payment.Release;
import org.quantock.domain.payment.RunProposal;

/** The lines of a payment file, one for each payment that moves money, and of a dry run. */
final class PaymentCsv {

  private PaymentCsv() {}

  static String name(PaymentRun run) {
    return "%s-run-%d.csv".formatted(run.scheme(), run.number());
  }

  static String header() {
    return line(
        "SCHEME",
        "RUN",
        "REFERENCE",
        "PRACTICE_CODE",
        "PRACTICE_NAME",
        "PERIOD",
        "COMPONENT",
        "PAYCODE",
        "KIND",
        "AMOUNT");
  }

  static String line(PaymentRow payment, String practiceName) {
    return line(
        safe(payment.scheme().value()),
        Integer.toString(payment.inRun().number()),
        safe(payment.reference()),
        safe(payment.practice().value()),
        safe(practiceName),
        Integer.toString(payment.period()),
        safe(payment.componentName()),
        safe(payment.paycode()),
        kind(payment),
        payment.released().amount().toPlainString());
  }

  private static String kind(PaymentRow payment) {
    return payment.kind() == PaymentKind.SHARE
            && payment.release().filter(release -> release == Release.PART).isPresent()
        ? "Part payment"
        : payment.kind().title();
  }

  static String proposedHeader() {
    return line(
        "PRACTICE_CODE", "PERIOD", "COMPONENT", "KIND", "DECISION", "SHARE", "RELEASED", "REASON");
  }

  static String proposed(ProposedPayment payment) {
    return line(
        safe(payment.practice().value()),
        Integer.toString(payment.period()),
        safe(payment.componentName()),
        payment.kind().title(),
        payment.judgement(),
        payment.due().amount().toPlainString(),
        payment.released().amount().toPlainString(),
        safe(payment.reason()));
  }

  static String omission(RunProposal.Omission omission) {
    return line(
        safe(omission.practice().value()),
        Integer.toString(omission.period()),
        safe(omission.component()),
        "Left out",
        "",
        "",
        "",
        safe(omission.reason()));
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
