package org.quantock.ear.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quantock.ear.story.LifeCycleStory.date;
import static org.quantock.ear.story.LifeCycleStory.openNewestRun;
import static org.quantock.ear.story.LifeCycleStory.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What happens to money on its way, beside the straight one: part of a payment is held back and
 * released later, an adjustment is recorded, a recovery is split into instalments, and the bank
 * answers line by line and rejects a payment, which is put right and paid by the next run. It needs
 * the prepared run of the demonstration.
 */
public class PaymentStory implements Story {

  private static final String SCHEME = "?scheme=somerset-2014-15";
  private static final String PAID = "Z99002";
  private static final String OWES = "Z99034";

  @Override
  public void play(Visitor.Factory visitors) {
    hold(visitors);
    authorise(visitors);
    String rejected = answer(visitors);
    putRight(visitors, rejected);
    adjust(visitors);
    payTheRest(visitors, rejected);
  }

  private static void hold(Visitor.Factory visitors) {
    try (Visitor finance = signedIn(visitors, "finance")) {
      openNewestRun(finance);
      finance.follow("R2-0001");
      finance.follow("Hold money of this payment back");
      finance.fill("How much is held back?", "9,999,999.00");
      finance.fill("Why is it held back?", "The practice asks for a later date.");
      finance.press("Hold it back");
      assertThat(finance.errors()).as("more than is released").isNotEmpty();
      finance.fill("How much is held back?", "1,000.00");
      finance.press("Hold it back");
      assertThat(finance.text()).contains("£1,000.00", "The practice asks for a later date.");
    }
  }

  private static void authorise(Visitor.Factory visitors) {
    try (Visitor finance = signedIn(visitors, "finance2")) {
      openNewestRun(finance);
      finance.follow("Authorise the run");
      finance.choose("I have checked these payments");
      finance.press("Authorise £");
      assertThat(finance.heading()).isEqualTo("Payment run authorised");
    }
  }

  /** The bank rejects the last payment and pays the others. */
  private static String answer(Visitor.Factory visitors) {
    try (Visitor finance = signedIn(visitors, "finance")) {
      openNewestRun(finance);
      finance.follow("Send the run");
      finance.press("Make the file and mark as sent");
      String file = finance.download("Download the payment file").text();
      finance.follow("Go to the payment run");
      finance.follow("Read a response of the bank");
      finance.upload(
          "File of the bank", "answer.csv", bytes("REFERENCE,STATUS\r\nR9-9999,paid\r\n"));
      finance.press("Show what it says");
      assertThat(finance.text()).contains("Nothing can be read");
      finance.follow("Choose another file");
      String rejected = last(file);
      finance.upload("File of the bank", "answer.csv", bytes(response(file, rejected)));
      finance.press("Show what it says");
      assertThat(finance.text()).contains("Rejected 1", "Account closed");
      finance.press("Read the response");
      assertThat(finance.text()).contains("1 rejected", "Account closed");
      return rejected;
    }
  }

  private static String last(String file) {
    String reference = "";
    for (String line : file.lines().skip(1).toList()) {
      reference = field(file, line, "REFERENCE");
    }
    assertThat(reference).startsWith("R2-");
    return reference;
  }

  private static String field(String file, String line, String column) {
    List<String> columns = List.of(file.lines().findFirst().orElseThrow().split(","));
    return line.split(",")[columns.indexOf(column)];
  }

  private static String response(String file, String rejected) {
    var answer = new StringBuilder("REFERENCE,STATUS,DATE,BANK_REFERENCE,AMOUNT\r\n");
    for (String line : file.lines().skip(1).toList()) {
      String reference = field(file, line, "REFERENCE");
      answer
          .append(reference)
          .append(
              reference.equals(rejected)
                  ? ",rejected,2014-10-06,Account closed,"
                  : ",paid,2014-10-06,FP-1,")
          .append(field(file, line, "AMOUNT"))
          .append("\r\n");
    }
    return answer.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void putRight(Visitor.Factory visitors, String rejected) {
    try (Visitor finance = signedIn(visitors, "finance")) {
      finance.open("/payment-open" + SCHEME);
      finance.follow("Put right payment " + rejected);
      finance.press("Let the next run pay it");
      assertThat(finance.errors()).isNotEmpty();
      finance.fill("What was put right?", "The practice gave its new account.");
      finance.press("Let the next run pay it");
      finance.open("/payment-open" + SCHEME);
      assertThat(finance.links()).doesNotContain("Put right payment " + rejected);
      finance.follow("Release £1,000.00 of");
      finance.fill("Why is it released?", "The later date has come.");
      finance.press("Release it");
      assertThat(finance.errors()).isEmpty();
    }
  }

  private static void adjust(Visitor.Factory visitors) {
    try (Visitor finance = signedIn(visitors, "finance")) {
      finance.open("/payment-adjust" + SCHEME);
      finance.press("Record the adjustment");
      assertThat(finance.errors()).isNotEmpty();
      adjust(finance, PAID, "Pay the practice", "250.00", "Training was not included.");
      adjust(
          finance,
          OWES,
          "Take money back from the practice",
          "300.00",
          "A meeting was paid twice.");
      assertThat(finance.text()).contains("£250.00", "−£300.00");
      finance.follow("split into instalments −£300.00 of " + OWES);
      finance.fill("How many instalments?", "25");
      date(finance, "From which day is the first one taken back?", "6", "10", "2014");
      finance.press("Make the plan");
      assertThat(finance.errors()).anyMatch(error -> error.contains("24"));
      finance.fill("How many instalments?", "3");
      finance.press("Make the plan");
      assertThat(finance.text()).contains("−£100.00 from 6 October 2014");
    }
  }

  private static void adjust(
      Visitor finance, String practice, String direction, String amount, String reason) {
    finance.open("/payment-adjust" + SCHEME);
    finance.fill("Practice code", practice);
    finance.choose(direction);
    finance.fill("Amount", amount);
    finance.fill("Reason", reason);
    finance.press("Record the adjustment");
    assertThat(finance.errors()).isEmpty();
  }

  private static void payTheRest(Visitor.Factory visitors, String rejected) {
    try (Visitor finance = signedIn(visitors, "finance")) {
      finance.open("/payment-run-new" + SCHEME);
      assertThat(finance.text()).contains(PAID, OWES, "£1,000.00", "£250.00", "−£100.00");
      finance.press("Prepare the run");
      finance.follow("Go to the payment run");
      assertThat(finance.text()).contains("£250.00", "−£100.00");
    }
    try (Visitor manager = signedIn(visitors, "manager2")) {
      manager.open("/remittance" + SCHEME);
      assertThat(manager.text()).contains("Training was not included.", "£250.00");
    }
  }
}
