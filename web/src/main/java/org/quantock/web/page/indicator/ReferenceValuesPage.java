package org.quantock.web.page.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.quantock.application.indicator.ListReferenceValues;
import org.quantock.application.indicator.RecordReferenceValue;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Ratio;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/**
 * The national figures of each year with their versions, and the form that records the next one.
 * How many versions the person saw travels with the form.
 */
@Named
@RequestScoped
public class ReferenceValuesPage {

  @Inject @Param private String year;
  @Inject @Param private String kind;
  @Inject @Param private String area;
  @Inject private ListReferenceValues listReferenceValues;
  @Inject private RecordReferenceValue recordReferenceValue;
  @Inject private Caller caller;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private List<ListReferenceValues.Row> rows;
  private String chosenKind;
  private String chosenArea;
  private String chosenYear;
  private String figure;
  private String outOf;
  private String source;
  private String reason;
  private Integer seen;

  /** Fills the form with what the link named. */
  public void load() {
    if (chosenKind == null) {
      chosenKind = kind;
      chosenArea = area;
      chosenYear = Integer.toString(shown().startYear());
      seen = versions();
    }
  }

  public List<FinancialYear> years() {
    return listReferenceValues.years();
  }

  /** The year in the address, as 2014 or 2014/15; the newest where it names none. */
  public FinancialYear shown() {
    if (year != null) {
      return FinancialYear.of(year);
    }
    List<FinancialYear> years = years();
    return years.isEmpty() ? FinancialYear.of(java.time.LocalDate.of(2014, 4, 1)) : years.get(0);
  }

  public List<ListReferenceValues.Row> rows() {
    if (rows == null) {
      rows = listReferenceValues.ask(shown());
    }
    return rows;
  }

  public boolean mayViewPopulations() {
    return caller.person().may(Permission.VIEW_ORGANISATIONS);
  }

  public boolean mayRecord() {
    return caller.person().may(Permission.RECORD_REFERENCE_VALUE);
  }

  public List<Option> kinds() {
    return Arrays.stream(ReferenceKind.values())
        .map(each -> new Option(each.name(), each.title()))
        .toList();
  }

  private int versions() {
    return (int)
        rows().stream()
            .filter(row -> row.kind().name().equals(kind))
            .filter(row -> row.area().equals(area == null ? "" : area))
            .count();
  }

  /** Records the next version. */
  public String record() {
    Optional<ReferenceKind> of =
        Arrays.stream(ReferenceKind.values())
            .filter(each -> each.name().equals(chosenKind))
            .findFirst();
    if (of.isEmpty()) {
      errors.add("figureKind", "Choose what the figure is.");
    }
    String start = chosenYear == null ? "" : chosenYear.strip();
    if (!start.matches("20[0-9]{2}")) {
      errors.add(
          "figureYear",
          "Enter the calendar year in which the financial year begins, such as 2014.");
    }
    String where = chosenArea == null ? "" : chosenArea.strip();
    if (!where.matches("([A-Z]{2,8}(-[A-Z]{2})?)?")) {
      errors.add(
          "figureArea", "Enter the code of an area in capital letters, such as AST, or nothing.");
    }
    if (!errors.isEmpty()) {
      return null;
    }
    Optional<Ratio> ratio = ratio(of.get());
    if (ratio.isEmpty()) {
      return null;
    }
    Optional<Integer> prepared =
        attempt.result(
            () ->
                recordReferenceValue.handle(
                    new RecordReferenceValue.Command(
                        of.get(),
                        where,
                        new FinancialYear(Integer.parseInt(start)),
                        seenOf(of.get(), where, start),
                        ratio.get(),
                        source,
                        reason)),
            Map.of("area", "figureArea"));
    if (prepared.isEmpty()) {
      return null;
    }
    notice.success(
        prepared.get() == 0
            ? "The new version is recorded. Nothing that counts was worked out with the one before."
            : "The new version is recorded. %d %s from it, to be calculated again or accepted by another person."
                .formatted(
                    prepared.get(),
                    prepared.get() == 1 ? "recalculation follows" : "recalculations follow"));
    return "/reference-values?faces-redirect=true&year=" + start;
  }

  /** What was seen of the figure that the link named; of another one, what stands now. */
  private int seenOf(ReferenceKind of, String where, String start) {
    boolean same =
        seen != null
            && of.name().equals(kind)
            && where.equals(area == null ? "" : area)
            && start.equals(year);
    return same
        ? seen
        : (int)
            listReferenceValues.ask(new FinancialYear(Integer.parseInt(start))).stream()
                .filter(row -> row.kind() == of && row.area().equals(where))
                .count();
  }

  private Optional<Ratio> ratio(ReferenceKind of) {
    String typed = figure == null ? "" : figure.strip().replaceAll("[£,]", "");
    String whole = outOf == null ? "" : outOf.strip().replace(",", "");
    if (of == ReferenceKind.POINT_VALUE) {
      if (typed.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")) {
        return Optional.of(Ratio.of(Money.of(typed)));
      }
      errors.add("figure", "Enter pounds and pence, for example 156.92.");
      return Optional.empty();
    }
    if (!typed.matches("[0-9]{1,9}")) {
      errors.add("figure", "Enter a whole number of patients, for example 7,087.");
    }
    if (of.isOfArea() && !whole.matches("[1-9][0-9]{0,9}")) {
      errors.add(
          "outOf", "Enter the patients of England that they are counted in, a whole number.");
    }
    return errors.isEmpty()
        ? Optional.of(new Ratio(Long.parseLong(typed), of.isOfArea() ? Long.parseLong(whole) : 1))
        : Optional.empty();
  }

  public String getChosenKind() {
    return chosenKind;
  }

  public void setChosenKind(String chosenKind) {
    this.chosenKind = chosenKind;
  }

  public String getChosenArea() {
    return chosenArea;
  }

  public void setChosenArea(String chosenArea) {
    this.chosenArea = chosenArea;
  }

  public String getChosenYear() {
    return chosenYear;
  }

  public void setChosenYear(String chosenYear) {
    this.chosenYear = chosenYear;
  }

  public String getFigure() {
    return figure;
  }

  public void setFigure(String figure) {
    this.figure = figure;
  }

  public String getOutOf() {
    return outOf;
  }

  public void setOutOf(String outOf) {
    this.outOf = outOf;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Integer getSeen() {
    return seen;
  }

  public void setSeen(Integer seen) {
    this.seen = seen;
  }
}
