package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.quantock.application.payment.ListTargetPopulations;
import org.quantock.application.payment.SetTargetPopulation;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.TargetPopulation;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** The target populations of a year, and the form that enters or corrects one. */
@Named
@RequestScoped
public class TargetPopulationsPage {

  @Inject @Param private String year;
  @Inject @Param private String practice;
  @Inject @Param private String area;
  @Inject private ListTargetPopulations listTargetPopulations;
  @Inject private SetTargetPopulation setTargetPopulation;
  @Inject private Caller caller;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ListTargetPopulations.Overview overview;
  private List<FinancialYear> years;
  private String chosenPractice;
  private String chosenArea;
  private String patients;
  private String source;

  /** Fills the form with what the link named. */
  public void load() {
    if (chosenPractice == null) {
      chosenPractice = practice;
      chosenArea = area;
    }
  }

  public List<FinancialYear> years() {
    if (years == null) {
      years = listTargetPopulations.years();
    }
    return years;
  }

  /** The year in the address; the newest with an additional service where it names none. */
  public FinancialYear shown() {
    return years().stream()
        .filter(each -> Integer.toString(each.startYear()).equals(year))
        .findFirst()
        .orElseGet(
            () ->
                years().isEmpty()
                    ? FinancialYear.of(java.time.LocalDate.of(2014, 4, 1))
                    : years().get(0));
  }

  public ListTargetPopulations.Overview overview() {
    if (overview == null) {
      overview = listTargetPopulations.ask(shown());
    }
    return overview;
  }

  public boolean mayRecord() {
    return caller.person().may(Permission.RECORD_REFERENCE_VALUE);
  }

  public boolean mayImport() {
    return mayRecord() && caller.person().may(Permission.IMPORT_ORGANISATIONS);
  }

  /** The additional services of the year. */
  public List<Option> areas() {
    return overview().areas().stream().map(each -> new Option(each.code(), each.name())).toList();
  }

  /** Enters or corrects one. */
  public String set() {
    if (chosenPractice == null || !PracticeCode.isWellFormed(chosenPractice.strip())) {
      errors.add(
          "practiceCode",
          "Enter a practice code: one capital letter and five digits, for example Z99001.");
    }
    if (chosenArea == null) {
      errors.add("service", "Choose the additional service.");
    }
    if (patients == null || !patients.strip().replace(",", "").matches("[0-9]{1,6}")) {
      errors.add("patients", "Enter a whole number from 0 to 999,999, for example 2,700.");
    }
    if (!errors.isEmpty()) {
      return null;
    }
    Optional<Integer> prepared =
        attempt.result(
            () ->
                setTargetPopulation.handle(
                    new SetTargetPopulation.Command(
                        new TargetPopulation.Of(
                            new PracticeCode(chosenPractice.strip()), chosenArea, shown()),
                        Integer.parseInt(patients.strip().replace(",", "")),
                        source)));
    if (prepared.isEmpty()) {
      return null;
    }
    notice.success(
        prepared.get() == 0
            ? "The target population of %s was set.".formatted(chosenPractice.strip())
            : "The target population of %s was set. What it makes of entitlements is prepared; another person in area team finance decides about it."
                .formatted(chosenPractice.strip()));
    return "/target-populations?faces-redirect=true&year=" + shown().startYear();
  }

  public String getChosenPractice() {
    return chosenPractice;
  }

  public void setChosenPractice(String chosenPractice) {
    this.chosenPractice = chosenPractice;
  }

  public String getChosenArea() {
    return chosenArea;
  }

  public void setChosenArea(String chosenArea) {
    this.chosenArea = chosenArea;
  }

  public String getPatients() {
    return patients;
  }

  public void setPatients(String patients) {
    this.patients = patients;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
