package org.quantock.domain.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quantock.domain.evaluation.ExtractRow.Counts;
import org.quantock.domain.evaluation.ExtractRow.Figure;
import org.quantock.domain.monitoring.Standing;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.shared.Percentage;

/** The columns of a data release with their codebook, in order (EVA-6). */
public enum ExtractColumn {
  PRACTICE(
      "text",
      "Pseudonym of the practice, the same in every release of this scheme and another in every"
          + " other scheme",
      "",
      "P- and 12 letters and digits",
      "Replaces code and name",
      row -> row.practice().value()),
  PERIOD(
      "whole number",
      "Number of the reporting period within the scheme, in order of time",
      "",
      "1 and up",
      "None",
      row -> Integer.toString(row.period())),
  PERIOD_ENDS_ON(
      "date",
      "Last day of the reporting period",
      "",
      "YYYY-MM-DD",
      "None",
      row -> row.periodEndsOn().toString()),
  LIST_SIZE_BAND(
      "category",
      "Registered patients of the practice when the scheme began, in a band",
      "registered patients",
      values(ListSizeBand.values(), ListSizeBand::title) + "; empty if not on record",
      "The list size itself is not released",
      row -> row.band().map(ListSizeBand::title).orElse("")),
  PARTICIPATION(
      "category",
      "Where the practice stands with the scheme on the day the release was made",
      "",
      values(ParticipationState.values(), ExtractColumn::code),
      "None; dates of joining and leaving are not released",
      row -> code(row.participation())),
  TAKES_PART(
      "category",
      "Whether the practice takes part on the last day of the period, and so owes its report",
      "",
      "yes; no",
      "None",
      row -> row.takesPart() ? "yes" : "no"),
  REPORT_STATUS(
      "category",
      "Where the report of the period stood on the day the release was made. not_required is not"
          + " missing: the practice did not take part",
      "",
      values(Standing.values(), ExtractColumn::code),
      "None",
      row -> code(row.report().standing())),
  DAYS_LATE(
      "whole number",
      "Days after the due date on which the report was first submitted; 0 in time",
      "days",
      "0 and up; empty while not submitted",
      "None",
      row -> row.report().isReceived() ? Integer.toString(row.report().lateDays()) : ""),
  REVIEW_OUTCOME(
      "category",
      "What the area team judged of the report",
      "",
      values(ReviewOutcome.values(), ExtractColumn::code) + "; empty if not judged",
      "None",
      row -> row.outcome().map(ExtractColumn::code).orElse("")),
  INDICATOR(
      "text",
      "Code of the retained indicator that the counts in this line are of. Suspended indicators are"
          + " not collected: that they are absent says nothing about care",
      "",
      "An indicator code such as AST002; empty where no report was submitted",
      "None",
      row -> row.figure().map(Figure::indicator).map(Object::toString).orElse("")),
  VALUE_STATUS(
      "category",
      "What kind of answer the practice gave for the indicator",
      "",
      values(ValueStatus.values(), ExtractColumn::code) + "; empty without an indicator",
      "None",
      row -> row.figure().map(Figure::status).map(ExtractColumn::code).orElse("")),
  NUMERATOR(
      "count",
      "Patients for whom the indicator was met, in the newest submission",
      "patients",
      Words.COUNTS,
      Words.SUPPRESSED,
      row -> count(row, Counts::numerator)),
  DENOMINATOR(
      "count",
      "Patients for whom the indicator applies, less exceptions, in the newest submission",
      "patients",
      Words.COUNTS,
      Words.SUPPRESSED,
      row -> count(row, Counts::denominator)),
  EXCEPTIONS(
      "count",
      "Patients left out by an accepted reason, in the newest submission",
      "patients",
      Words.COUNTS,
      Words.SUPPRESSED,
      row -> count(row, Counts::exceptions)),
  PERCENTAGE(
      "decimal number",
      "Numerator as a percentage of the denominator",
      "percent",
      "0.0 to 100.0; empty where a count is empty, * or the denominator is 0",
      "Worked out from the released counts, so it carries their rounding",
      ExtractColumn::percentage);

  private static final class Words {
    static final String COUNTS =
        "0; *; a multiple of 5 from 10; empty unless value_status is given";
    static final String SUPPRESSED = "0 as it is, 1 to 7 as *, others rounded to the nearest 5";

    private Words() {}
  }

  private final String type;
  private final String meaning;
  private final String unit;
  private final String allowed;
  private final String suppression;
  private final Function<ExtractRow, String> value;

  ExtractColumn(
      String type,
      String meaning,
      String unit,
      String allowed,
      String suppression,
      Function<ExtractRow, String> value) {
    this.type = type;
    this.meaning = meaning;
    this.unit = unit;
    this.allowed = allowed;
    this.suppression = suppression;
    this.value = value;
  }

  private static <T> String values(T[] all, Function<T, String> word) {
    return Arrays.stream(all).map(word).collect(Collectors.joining("; "));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String count(ExtractRow row, Function<Counts, PublishedCount> which) {
    return counts(row).map(which).map(PublishedCount::text).orElse("");
  }

  private static String percentage(ExtractRow row) {
    return counts(row)
        .flatMap(counts -> Suppression.percentage(counts.numerator(), counts.denominator()))
        .map(Percentage::value)
        .map(exact -> exact.setScale(1).toPlainString())
        .orElse("");
  }

  private static Optional<Counts> counts(ExtractRow row) {
    return row.figure().flatMap(Figure::counts);
  }

  /** The name in the header of the file. */
  public String title() {
    return code(this);
  }

  public String type() {
    return type;
  }

  public String meaning() {
    return meaning;
  }

  /** What is counted; empty where nothing is. */
  public String unit() {
    return unit;
  }

  public String allowed() {
    return allowed;
  }

  /** What was done to the value so that it identifies nobody. */
  public String suppression() {
    return suppression;
  }

  /** The cell of a row. */
  public String of(ExtractRow row) {
    return value.apply(row);
  }
}
