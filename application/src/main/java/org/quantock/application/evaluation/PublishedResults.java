package org.quantock.application.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quantock.application.evaluation.EvaluationQueries.FigureSum;
import org.quantock.application.evaluation.PublishedScheme.IndicatorResult;
import org.quantock.application.evaluation.PublishedScheme.PeriodResults;
import org.quantock.application.evaluation.PublishedScheme.Uptake;
import org.quantock.application.monitoring.Standings;
import org.quantock.application.monitoring.Standings.PracticeStanding;
import org.quantock.domain.evaluation.PublishedCount;
import org.quantock.domain.evaluation.Suppression;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.monitoring.Tally;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.RetainedIndicator;

/** Turns the sums of a scheme into what may be published (EVA-1, EVA-2, EVA-3, EVA-8). */
final class PublishedResults {

  private PublishedResults() {}

  static List<PeriodResults> of(
      Standings standings,
      List<FigureSum> sums,
      List<RetainedIndicator> retained,
      IndicatorSet set,
      LocalDate today) {
    List<Tally> tallies = standings.tallies();
    List<PeriodResults> results = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      ReportingPeriod period = standings.periods().get(i);
      Tally tally = tallies.get(i);
      boolean published = today.isAfter(period.dueOn());
      results.add(
          new PeriodResults(
              period.number(),
              period.name(),
              period.endsOn(),
              period.dueOn(),
              tally.required(),
              tally.received(),
              tally.onTime(),
              published,
              published ? indicators(period, sums, retained, set) : List.of()));
    }
    return List.copyOf(results);
  }

  private static List<IndicatorResult> indicators(
      ReportingPeriod period,
      List<FigureSum> sums,
      List<RetainedIndicator> retained,
      IndicatorSet set) {
    List<IndicatorResult> results = new ArrayList<>();
    for (RetainedIndicator kept : retained) {
      Optional<FigureSum> sum =
          sums.stream()
              .filter(each -> each.period() == period.number())
              .filter(each -> each.indicator().equals(kept.indicator()))
              .findFirst();
      results.add(result(set.indicator(kept.indicator()), sum));
    }
    return List.copyOf(results);
  }

  private static IndicatorResult result(Indicator indicator, Optional<FigureSum> sum) {
    PublishedCount numerator = Suppression.of(sum.map(FigureSum::numerator).orElse(0L));
    PublishedCount denominator = Suppression.of(sum.map(FigureSum::denominator).orElse(0L));
    return new IndicatorResult(
        indicator.code().value(),
        indicator.description(),
        sum.map(FigureSum::reports).orElse(0L).intValue(),
        numerator,
        denominator,
        Suppression.of(sum.map(FigureSum::exceptions).orElse(0L)),
        Suppression.percentage(numerator, denominator));
  }

  /** One row for each locality, and a last one of all. */
  static List<Uptake> uptake(Standings standings) {
    List<Uptake> rows = new ArrayList<>();
    standings.localities().forEach(name -> rows.add(uptake(name, standings.in(name))));
    rows.add(uptake("All localities", standings));
    return List.copyOf(rows);
  }

  private static Uptake uptake(String locality, Standings standings) {
    List<ParticipationState> states =
        standings.practices().stream().map(PracticeStanding::state).toList();
    return new Uptake(
        locality,
        states.size(),
        count(states, ParticipationState.OFFERED),
        count(states, ParticipationState.RESERVED),
        (int) states.stream().filter(ParticipationState::takesPart).count(),
        count(states, ParticipationState.STAYING),
        count(states, ParticipationState.LEFT));
  }

  private static int count(List<ParticipationState> states, ParticipationState state) {
    return (int) states.stream().filter(each -> each == state).count();
  }
}
