package org.quantock.application.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.quantock.application.organisation.CsvFile;
import org.quantock.application.organisation.CsvLine;
import org.quantock.application.organisation.ImportFormat;
import org.quantock.application.organisation.ImportPlan;
import org.quantock.application.organisation.Preview;
import org.quantock.application.organisation.Refusal;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.Comparators;
import org.quantock.domain.indicator.PublishedPayment;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.ListSizesRecorded;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;

/**
 * "NHS Payments to General Practice 2014/15", read by the names of its columns. Gives each practice
 * on record its contract type, a list size and the published payments; practices that are not on
 * record are skipped (ORG-6).
 */
@ApplicationScoped
public class PublishedPaymentsFormat implements ImportFormat {

  static final String SOURCE = "NHS Payments to General Practice 2014/15";
  static final FinancialYear YEAR = new FinancialYear(2014);
  private static final String PRACTICE = "Practice Code";
  private static final String CONTRACT = "Contract Type";
  private static final String QUARTER = "Quarter used for patient data";
  private static final String REGISTERED = "Number of Registered Patients (Last Known Figure)";
  private static final String WEIGHTED = "Number of Weighted Patients (Last Known Figure)";
  private static final String QOF = "Total QOF Payments";

  private Practices practices;
  private Comparators comparators;
  private Event<ListSizesRecorded> recorded;

  protected PublishedPaymentsFormat() {}

  @Inject
  public PublishedPaymentsFormat(
      Practices practices, Comparators comparators, Event<ListSizesRecorded> recorded) {
    this.practices = practices;
    this.comparators = comparators;
    this.recorded = recorded;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PUBLISHED_PAYMENTS;
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_INDICATORS;
  }

  private record Planned(
      Practice practice,
      PublishedPayment held,
      PublishedPayment.Figures figures,
      ListSize listSize) {}

  @Override
  public ImportPlan plan(CsvFile file, ImportOptions options) {
    var preview = new Preview();
    Map<PracticeCode, Practice> held = practices.findAll(practices.codes());
    Map<PracticeCode, PublishedPayment> payments = new HashMap<>();
    comparators.payments(YEAR).forEach(payment -> payments.put(payment.practice(), payment));
    Map<PracticeCode, Integer> seen = new HashMap<>();
    List<Planned> planned = new ArrayList<>();
    file.named(
        List.of(PRACTICE, CONTRACT, QUARTER, REGISTERED, WEIGHTED, QOF),
        line -> {
          try {
            plan(line, held, payments, seen, planned, preview);
          } catch (Refusal refusal) {
            preview.refused(line.number(), line.text(PRACTICE), refusal);
          }
        });
    return ImportPlan.of(preview, (origin, steps) -> store(planned, steps));
  }

  private static void plan(
      CsvLine line,
      Map<PracticeCode, Practice> held,
      Map<PracticeCode, PublishedPayment> payments,
      Map<PracticeCode, Integer> seen,
      List<Planned> planned,
      Preview preview)
      throws Refusal {
    PracticeCode code = line.practice(PRACTICE);
    Integer before = seen.putIfAbsent(code, line.number());
    if (before != null) {
      throw new Refusal(
          PRACTICE,
          code.value(),
          "Line %d is about this practice already; a practice comes once.".formatted(before));
    }
    var figures =
        new PublishedPayment.Figures(
            contract(line), count(line, REGISTERED), count(line, WEIGHTED), pounds(line));
    LocalDate asOf = quarterStart(line);
    Practice practice = held.get(code);
    if (practice == null) {
      preview.skipped(
          line.number(),
          code.value(),
          "The practice is not on record as a GP practice, so there is nothing to compare with");
      return;
    } else if (practice.isMadeUp()) {
      throw new Refusal(
          PRACTICE,
          code.value(),
          "This code belongs to a made-up practice of the demonstration, which no import changes.");
    }
    PublishedPayment payment = payments.get(code);
    var size = new ListSize(asOf, figures.registeredPatients(), SOURCE + ", last known figure");
    if (payment == null) {
      preview.added(
          line.number(),
          code.value(),
          "%s, %,d patients (%,d weighted), QOF %s"
              .formatted(
                  figures.contractType().title(),
                  figures.registeredPatients(),
                  figures.weightedPatients(),
                  figures.qofPayments()));
    } else {
      String difference = difference(payment.figures(), figures);
      if (difference.isEmpty()) {
        preview.unchanged(line.number(), code.value());
        return;
      }
      preview.changed(line.number(), code.value(), difference);
    }
    planned.add(new Planned(practice, payment, figures, size));
  }

  private static ContractType contract(CsvLine line) throws Refusal {
    String text = line.text(CONTRACT).toUpperCase(Locale.ROOT);
    return switch (text) {
      case "GMS" -> ContractType.GMS;
      case "PMS" -> ContractType.PMS;
      case "APMS" -> ContractType.APMS;
      default ->
          throw new Refusal(
              CONTRACT, line.text(CONTRACT), "The contract type is GMS, PMS or APMS.");
    };
  }

  private static int count(CsvLine line, String column) throws Refusal {
    int count = line.count(column);
    if (count > ListSize.MOST) {
      throw new Refusal(column, line.text(column), "A number of patients is at most 999,999.");
    }
    return count;
  }

  private static Money pounds(CsvLine line) throws Refusal {
    String text = line.text(QOF);
    if (!text.matches("-?[0-9]{1,10}([.][0-9]{1,2})?")) {
      throw new Refusal(
          QOF,
          text,
          "Enter pounds in digits, with pence after a point if there are any; below zero for a recovery.");
    }
    return Money.of(text);
  }

  /** The first day of the quarter of the financial year whose list the publication used. */
  private static LocalDate quarterStart(CsvLine line) throws Refusal {
    String text = line.text(QUARTER).toUpperCase(Locale.ROOT);
    if (!text.matches("Q[1-4]")) {
      throw new Refusal(QUARTER, line.text(QUARTER), "The quarter is Q1, Q2, Q3 or Q4.");
    }
    return YEAR.start().plusMonths(3L * (text.charAt(1) - '1'));
  }

  private static String difference(PublishedPayment.Figures old, PublishedPayment.Figures now) {
    List<String> changes = new ArrayList<>();
    change(changes, "contract", old.contractType().title(), now.contractType().title());
    change(
        changes,
        "registered patients",
        "%,d".formatted(old.registeredPatients()),
        "%,d".formatted(now.registeredPatients()));
    change(
        changes,
        "weighted patients",
        "%,d".formatted(old.weightedPatients()),
        "%,d".formatted(now.weightedPatients()));
    change(changes, "QOF payments", old.qofPayments(), now.qofPayments());
    return String.join("; ", changes);
  }

  private static void change(List<String> changes, String what, Object old, Object now) {
    if (!Objects.equals(old, now)) {
      changes.add("%s: %s → %s".formatted(what, old, now));
    }
  }

  private void store(List<Planned> planned, ImportPlan.Steps steps) {
    List<PublishedPayment> additions = new ArrayList<>();
    List<ListSizesRecorded.Change> lists = new ArrayList<>();
    int done = 0;
    for (Planned each : planned) {
      lists.add(
          new ListSizesRecorded.Change(
              each.practice().code(), each.practice().listSizes(), List.of(each.listSize())));
      each.practice().holdContract(each.figures().contractType());
      each.practice().recordListSize(each.listSize());
      if (each.held() == null) {
        additions.add(new PublishedPayment(each.practice().code(), YEAR, each.figures(), SOURCE));
      } else {
        each.held().correct(each.figures(), SOURCE);
      }
      if (++done % ImportPlan.Steps.STEP == 0) {
        comparators.addPayments(additions);
        additions.clear();
        steps.reached(done, planned.size());
      }
    }
    comparators.addPayments(additions);
    comparators.flush();
    steps.reached(done, planned.size());
    recorded.fire(new ListSizesRecorded(SOURCE + " was imported.", lists));
  }
}
