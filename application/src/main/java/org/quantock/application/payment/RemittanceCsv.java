package org.quantock.application.payment;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.quantock.domain.payment.Working;
import org.quantock.domain.shared.Money;

/**
 * A remittance as CSV, line by line: for each amount a line with it, then one for its rule, for
 * each input with its source, each step of the arithmetic and the rounding (docs/formats.md).
 */
public final class RemittanceCsv {

  private final StringWriter text = new StringWriter();
  private final CsvWriter writer = CsvWriter.builder().build(text);
  private final Remittance remittance;

  private RemittanceCsv(Remittance remittance) {
    this.remittance = remittance;
  }

  /** The name of the file: {@code spqs-2014-15-Z99001-remittance.csv}. */
  public static String name(Remittance remittance) {
    return "%s-%s-remittance.csv".formatted(remittance.scheme(), remittance.practice());
  }

  public static String of(Remittance remittance) {
    return new RemittanceCsv(remittance).written();
  }

  private String written() {
    writer.writeRecord(
        "PRACTICE_CODE",
        "SCHEME",
        "REFERENCE",
        "PERIOD",
        "COMPONENT",
        "LINE",
        "NAME",
        "VALUE",
        "SOURCE",
        "AMOUNT",
        "STATUS",
        "PAYCODE",
        "PAID_ON",
        "EXPECTED_ON",
        "WHO_TO_ASK");
    remittance.payments().forEach(this::payment);
    remittance.adjustments().forEach(this::adjustment);
    try {
      writer.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void payment(PaymentView view) {
    PaymentRow payment = view.payment();
    var place = new Place(payment.reference(), view.periodName(), payment.componentName());
    place.line(
        payment.isAdjustment() ? "adjustment" : "payment",
        "Released",
        payment.reason(),
        "",
        payment.released(),
        payment.status().title(),
        payment.paycode(),
        payment.inRun().paidOn(),
        payment.expectedOn(),
        view.whoToAsk());
    place.line("share", "Whole share", "", "", payment.due());
    place.working(payment.working());
  }

  private void adjustment(Remittance.AdjustmentLine adjustment) {
    var place = new Place("", adjustment.periodName(), adjustment.componentName());
    place.line(
        "adjustment entry",
        adjustment.cause(),
        adjustment.reason(),
        "",
        adjustment.amount(),
        "Recorded " + adjustment.recordedOn(),
        "",
        Optional.empty(),
        Optional.empty(),
        remittance.whoToAsk());
    place.working(adjustment.working());
  }

  /** What the lines of one amount have in common. */
  private final class Place {
    private final String reference;
    private final String period;
    private final String component;

    Place(String reference, String period, String component) {
      this.reference = reference;
      this.period = period;
      this.component = component;
    }

    void working(Working working) {
      line("rule", "Rule", working.rule(), "");
      working.inputs().forEach(input -> line("input", input.name(), input.value(), input.source()));
      working.steps().forEach(step -> line("arithmetic", "Step", step, ""));
      line("rounding", "Rounding", working.rounding(), "");
      line("result", "Result", "", "", working.result());
    }

    void line(String kind, String name, String content, String source) {
      line(kind, name, content, source, null);
    }

    void line(String kind, String name, String content, String source, Money amount) {
      line(kind, name, content, source, amount, "", "", Optional.empty(), Optional.empty(), "");
    }

    void line(
        String kind,
        String name,
        String content,
        String source,
        Money amount,
        String status,
        String paycode,
        Optional<LocalDate> paidOn,
        Optional<LocalDate> expectedOn,
        String whoToAsk) {
      writer.writeRecord(
          remittance.practice().value(),
          remittance.scheme().value(),
          PaymentCsv.safe(reference),
          PaymentCsv.safe(period),
          PaymentCsv.safe(component),
          kind,
          PaymentCsv.safe(name),
          PaymentCsv.safe(content),
          PaymentCsv.safe(source),
          amount == null ? "" : amount.amount().toPlainString(),
          status,
          PaymentCsv.safe(paycode),
          paidOn.map(LocalDate::toString).orElse(""),
          expectedOn.map(LocalDate::toString).orElse(""),
          PaymentCsv.safe(whoToAsk));
    }
  }
}
