package org.quantock.application.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.application.evaluation.EvaluationQueries.ListSizeFact;
import org.quantock.application.monitoring.MonitoringQueries;
import org.quantock.application.monitoring.MonitoringQueries.FigureRow;
import org.quantock.application.monitoring.Standings;
import org.quantock.application.monitoring.Standings.PracticeStanding;
import org.quantock.domain.evaluation.ExtractColumn;
import org.quantock.domain.evaluation.ExtractRow;
import org.quantock.domain.evaluation.ExtractRow.Counts;
import org.quantock.domain.evaluation.ExtractRow.Figure;
import org.quantock.domain.evaluation.ListSizeBand;
import org.quantock.domain.evaluation.PseudonymKey;
import org.quantock.domain.evaluation.Suppression;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;

/** Gathers the lines of a data release (EVA-1, EVA-4, EVA-7). */
final class Extract {

  private record Slot(PracticeCode practice, int period) {}

  private final Scheme scheme;
  private final Standings standings;
  private final PseudonymKey key;
  private final Map<PracticeCode, List<ListSizeFact>> listSizes;
  private final Map<Slot, ReviewOutcome> outcomes = new HashMap<>();
  private final Map<Slot, List<FigureRow>> figures;

  Extract(
      Scheme scheme,
      MonitoringQueries monitoring,
      EvaluationQueries evaluation,
      PseudonymKey key,
      LocalDate today) {
    this.scheme = scheme;
    this.key = key;
    this.standings = Standings.read(scheme, monitoring, today);
    this.listSizes =
        evaluation.listSizes(scheme.code()).stream()
            .collect(Collectors.groupingBy(ListSizeFact::practice));
    evaluation
        .outcomes(scheme.code())
        .forEach(fact -> outcomes.put(new Slot(fact.practice(), fact.period()), fact.outcome()));
    this.figures =
        monitoring.submittedFigures(scheme.code()).stream()
            .collect(Collectors.groupingBy(row -> new Slot(row.practice(), row.period())));
  }

  /** The file, in order of pseudonym, period and indicator. */
  CsvText csv() {
    var csv = new CsvText(Arrays.stream(ExtractColumn.values()).map(ExtractColumn::title).toList());
    rows()
        .forEach(
            row ->
                csv.line(
                    Arrays.stream(ExtractColumn.values()).map(column -> column.of(row)).toList()));
    return csv;
  }

  List<ExtractRow> rows() {
    List<ExtractRow> rows = new ArrayList<>();
    for (PracticeStanding practice : standings.practices()) {
      for (int i = 0; i < standings.periods().size(); i++) {
        add(practice, i, rows);
      }
    }
    rows.sort(
        Comparator.comparing(ExtractRow::practice)
            .thenComparingInt(ExtractRow::period)
            .thenComparing(row -> row.figure().map(f -> f.indicator().value()).orElse("")));
    return rows;
  }

  private void add(PracticeStanding practice, int index, List<ExtractRow> rows) {
    var slot = new Slot(practice.practice(), standings.periods().get(index).number());
    List<FigureRow> reported = figures.getOrDefault(slot, List.of());
    if (reported.isEmpty()) {
      rows.add(row(practice, index, slot, Optional.empty()));
    }
    for (FigureRow figure : reported) {
      rows.add(row(practice, index, slot, Optional.of(figure(figure))));
    }
  }

  private ExtractRow row(PracticeStanding practice, int index, Slot slot, Optional<Figure> figure) {
    ReportingPeriod period = standings.periods().get(index);
    return new ExtractRow(
        key.of(practice.practice()),
        period.number(),
        period.endsOn(),
        band(practice.practice()),
        practice.state(),
        practice.takesPart().get(index),
        practice.reports().get(index),
        Optional.ofNullable(outcomes.get(slot)),
        figure);
  }

  /** By the newest list size when the scheme began, or the first one after that. */
  private Optional<ListSizeBand> band(PracticeCode practice) {
    List<ListSizeFact> known =
        listSizes.getOrDefault(practice, List.of()).stream()
            .sorted(Comparator.comparing(ListSizeFact::asOf))
            .toList();
    return known.stream()
        .filter(fact -> !fact.asOf().isAfter(scheme.startsOn()))
        .reduce((earlier, later) -> later)
        .or(() -> known.stream().findFirst())
        .map(fact -> ListSizeBand.of(fact.patients()));
  }

  private static Figure figure(FigureRow row) {
    boolean whole =
        row.status() == ValueStatus.GIVEN
            && row.numerator() != null
            && row.denominator() != null
            && row.exceptions() != null;
    return new Figure(
        row.indicator(),
        row.status(),
        whole
            ? Optional.of(
                new Counts(
                    Suppression.of(row.numerator()),
                    Suppression.of(row.denominator()),
                    Suppression.of(row.exceptions())))
            : Optional.empty());
  }
}
