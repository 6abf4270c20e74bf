package org.quantock.application.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.quantock.domain.evaluation.ExtractColumn;
import org.quantock.domain.evaluation.Suppression;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Terms;

/** The codebook of a data release (EVA-6), as a table for programs and as a text for people. */
final class Codebook {

  private Codebook() {}

  static String csv() {
    var csv =
        new CsvText(List.of("column", "type", "meaning", "unit", "allowed_values", "suppression"));
    for (ExtractColumn column : ExtractColumn.values()) {
      csv.line(
          List.of(
              column.title(),
              column.type(),
              column.meaning(),
              column.unit(),
              column.allowed(),
              column.suppression()));
    }
    return csv.end();
  }

  static String text(Scheme scheme, Terms terms, int number, LocalDate madeOn) {
    var text = new StringBuilder();
    line(text, "# Codebook of data release %d of %s".formatted(number, scheme.name()));
    line(text, "");
    line(text, "- Scheme: %s (%s)".formatted(scheme.name(), scheme.code()));
    line(text, "- Runs from %s to %s".formatted(scheme.startsOn(), scheme.endsOn()));
    line(text, "- Made on %s".formatted(madeOn));
    line(text, "- Indicators: %s".formatted(scheme.indicatorSet()));
    line(text, "");
    line(text, "## What a line is");
    line(text, "");
    line(
        text,
        "One practice that was offered the scheme, in one reporting period, for one retained"
            + " indicator. Where no report was submitted there is one line without an indicator."
            + " Lines are in order of pseudonym, period and indicator. Practices that stayed on"
            + " national QOF are in it, so that those taking part can be compared with them.");
    line(text, "");
    line(text, "## Small numbers");
    line(text, "");
    line(text, Suppression.IN_WORDS);
    line(text, "");
    line(text, "## Reading it");
    line(text, "");
    line(
        text,
        "A fall in recorded achievement is not a fall in care. Suspended indicators are not"
            + " collected, and not_required is not missing. Practices chose to take part; those"
            + " that did may differ from those that did not.");
    line(text, "");
    line(text, "## Periods");
    line(text, "");
    for (ReportingPeriod period : terms.periods()) {
      line(
          text,
          "- %d: %s, %s to %s, report due %s"
              .formatted(
                  period.number(),
                  period.name(),
                  period.startsOn(),
                  period.endsOn(),
                  period.dueOn()));
    }
    line(text, "");
    line(text, "## What the scheme assumes");
    line(text, "");
    terms
        .assumptions()
        .forEach(each -> line(text, "- %s: %s".formatted(each.subject(), each.explanation())));
    terms.retained().stream()
        .filter(kept -> kept.assumed())
        .forEach(
            kept ->
                line(
                    text,
                    "- %s is assumed to be a retained indicator".formatted(kept.indicator())));
    line(text, "");
    line(text, "## Columns");
    line(text, "");
    line(text, "| Column | Type | Meaning | Unit | Allowed values | Suppression |");
    line(text, "| --- | --- | --- | --- | --- | --- |");
    Arrays.stream(ExtractColumn.values()).forEach(column -> line(text, row(column)));
    return text.toString();
  }

  private static String row(ExtractColumn column) {
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            column.title(),
            column.type(),
            cell(column.meaning()),
            column.unit(),
            cell(column.allowed()),
            cell(column.suppression()));
  }

  /** An asterisk and a bar mean something in Markdown. */
  private static String cell(String text) {
    return text.replace("|", "\\|").replace("*", "\\*");
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
