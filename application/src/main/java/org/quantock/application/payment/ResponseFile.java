package org.quantock.application.payment;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.quantock.domain.payment.BankAnswer;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentStatus;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.Problems;

/**
 * Reads what the bank answers to a payment file: a header {@code
 * REFERENCE,STATUS,DATE,BANK_REFERENCE,AMOUNT}, then one line a payment, and holds it against the
 * run (PAY-47). Every problem names its line.
 */
final class ResponseFile {

  static final int MOST_LINES = 200_000;
  static final int MOST_BYTES = 20 * 1024 * 1024;
  private static final List<String> COLUMNS =
      List.of("REFERENCE", "STATUS", "DATE", "BANK_REFERENCE", "AMOUNT");
  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,11}(\\.[0-9]{1,2})?");

  private final PaymentRun run;
  private final LocalDate today;
  private final Map<String, Standing> standing = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<BankAnswer> answers = new ArrayList<>();
  private final Problems problems = new Problems();

  private ResponseFile(PaymentRun run, List<Standing> payments, LocalDate today) {
    this.run = run;
    this.today = today;
    payments.forEach(each -> standing.put(each.reference(), each));
  }

  /** What the file says about the payments of a run, and every problem of it. */
  static ResponseFile read(
      byte[] content, PaymentRun run, List<Standing> payments, LocalDate today) {
    var file = new ResponseFile(run, payments, today);
    file.read(content == null ? new byte[0] : content);
    return file;
  }

  private void read(byte[] content) {
    if (!problems.require(content.length <= MOST_BYTES, "file", "The file is larger than 20 MB.")) {
      return;
    }
    String text = text(content);
    if (!problems.require(
            text != null && text.indexOf('\0') < 0,
            "file",
            "The file is not text in UTF-8. Choose the CSV file that the bank sent.")
        || !problems.require(!text.isBlank(), "file", "The file is empty.")) {
      return;
    }
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      records(reader.stream().limit(MOST_LINES + 2L).toList());
    } catch (CsvParseException e) {
      problems.require(
          false, "file", "The file is not a well-formed CSV file: check its quotation marks.");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String text(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private void records(List<CsvRecord> records) {
    List<String> header =
        records.get(0).getFields().stream().map(f -> f.strip().toUpperCase(Locale.ROOT)).toList();
    if (!problems.require(
            header.equals(COLUMNS),
            "line 1",
            "Line 1: the columns must be " + String.join(", ", COLUMNS) + ".")
        || !problems.require(
            records.size() - 1 <= MOST_LINES,
            "file",
            "The file has more than %,d lines.".formatted(MOST_LINES))) {
      return;
    }
    problems.require(records.size() > 1, "file", "The file has no lines under its header.");
    records.subList(1, records.size()).forEach(this::line);
  }

  private void line(CsvRecord csv) {
    int number = (int) csv.getStartingLineNumber();
    if (!require(
        csv.getFieldCount() == COLUMNS.size(),
        number,
        "has %d columns, the header has %d.".formatted(csv.getFieldCount(), COLUMNS.size()))) {
      return;
    }
    String reference = csv.getField(0).strip();
    String status = csv.getField(1).strip().toLowerCase(Locale.ROOT);
    String date = csv.getField(2).strip();
    String bank = csv.getField(3).strip();
    String amount = csv.getField(4).strip();
    Integer before = seen.putIfAbsent(reference, number);
    Standing payment = standing.get(reference);
    boolean good =
        require(
            payment != null,
            number,
            "REFERENCE “%s” is not a payment that this run sent.".formatted(cut(reference)));
    good &=
        require(
            before == null,
            number,
            "REFERENCE “%s” stands on line %d already.".formatted(cut(reference), before));
    good &=
        require(
            status.equals("paid") || status.equals("rejected"),
            number,
            "STATUS “%s” must be paid or rejected.".formatted(cut(csv.getField(1))));
    LocalDate on = date(date);
    good &=
        require(
            on != null, number, "DATE “%s” must be a day such as 2014-09-30.".formatted(cut(date)));
    if (on != null) {
      var why = run.whyNotPaidOn(on, today);
      good &= require(why.isEmpty(), number, "DATE: " + why.orElse(""));
    }
    good &=
        require(
            !bank.isEmpty() && bank.length() <= 100,
            number,
            "BANK_REFERENCE must have 1 to 100 characters; for a rejected payment it says why.");
    good &=
        require(
            AMOUNT.matcher(amount).matches(),
            number,
            "AMOUNT “%s” must be pounds in digits with at most two decimals, for example 1234.56."
                .formatted(cut(amount)));
    if (good && standsAs(payment, new Money(new BigDecimal(amount)), number)) {
      answers.add(new BankAnswer(reference, status.equals("paid"), on, bank, payment.amount()));
    }
  }

  /** Whether the payment is on its way with this amount. */
  private boolean standsAs(Standing payment, Money amount, int number) {
    boolean good =
        require(
            payment.status() == PaymentStatus.SENT,
            number,
            "Payment %s is %s already."
                .formatted(payment.reference(), payment.status().title().toLowerCase(Locale.ROOT)));
    return good
        & require(
            payment.amount().equals(amount),
            number,
            "AMOUNT %s differs from %s, which payment %s sent."
                .formatted(amount, payment.amount(), payment.reference()));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private boolean require(boolean holds, int line, String message) {
    return problems.require(
        holds, "line " + line, holds ? "" : "Line %d: %s".formatted(line, message));
  }

  private static String cut(String text) {
    return text.length() <= 30 ? text : text.substring(0, 30) + "…";
  }

  List<BankAnswer> answers() {
    return List.copyOf(answers);
  }

  List<Problem> problems() {
    return problems.list();
  }
}
