package org.quantock.application.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quantock.application.monitoring.MonitoringQueries.FigureRow;
import org.quantock.application.monitoring.TrendDetail.Point;
import org.quantock.application.monitoring.TrendDetail.Retained;
import org.quantock.application.monitoring.TrendDetail.Suspended;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.monitoring.Trend;
import org.quantock.domain.monitoring.TrendPoint;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.RetainedIndicator;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.Percentage;

/** Puts a practice's trend together; who may have it is the business of those who ask. */
@ApplicationScoped
public class Trends {

  private MonitoringQueries queries;
  private IndicatorSets sets;
  private Practices practices;

  protected Trends() {}

  @Inject
  public Trends(MonitoringQueries queries, IndicatorSets sets, Practices practices) {
    this.queries = queries;
    this.sets = sets;
    this.practices = practices;
  }

  /**
   * @param drafts whether what the practice has not submitted yet is shown (MON-5)
   */
  public TrendDetail of(
      Scheme scheme,
      Participation participation,
      List<SchemeChoice> schemes,
      boolean drafts,
      LocalDate today) {
    PracticeCode practice = participation.practice();
    Terms terms = scheme.versionOn(today).terms();
    IndicatorSet set = sets.get(scheme.indicatorSet());
    var figures = new Figures();
    if (drafts) {
      queries.draftFigures(scheme.code(), practice).forEach(row -> figures.put(row, true));
    }
    queries.submittedFigures(scheme.code(), practice).forEach(row -> figures.put(row, false));
    List<Retained> retained = new ArrayList<>();
    for (RetainedIndicator kept : terms.retained()) {
      Indicator indicator = set.indicator(kept.indicator());
      if (indicator.kind().isLocal()) {
        continue; // a trend is of counts; numbers, milestones and narratives stand in the reports
      }
      retained.add(retained(kept, figures.trend(indicator, terms.periods())));
    }
    return new TrendDetail(
        practice.value(),
        practices.find(practice).map(Practice::name).orElse(practice.value()),
        SchemeChoice.of(scheme),
        schemes,
        !participation.spells().isEmpty(),
        List.copyOf(retained),
        set.indicators().stream()
            .filter(indicator -> !terms.retains(indicator.code()))
            .map(each -> new Suspended(each.code().value(), each.area(), each.description()))
            .toList());
  }

  private static Retained retained(RetainedIndicator kept, Trend trend) {
    Indicator indicator = trend.indicator();
    return new Retained(
        indicator.code().value(),
        indicator.area(),
        indicator.description(),
        kept.assumed(),
        trend.direction().title(),
        trend.target(),
        indicator.verification().words(),
        indicator.lowerThreshold().map(Percentage::value).orElse(null),
        indicator.upperThreshold().map(Percentage::value).orElse(null),
        trend.movement(),
        trend.points().stream().map(Trends::point).toList());
  }

  private static Point point(TrendPoint point) {
    boolean figures = point.hasFigures();
    return new Point(
        point.period().shortName(),
        figures ? point.numerator() : null,
        figures ? point.denominator() : null,
        figures ? point.exceptions() : null,
        point
            .achievement()
            .map(achieved -> achieved.value().setScale(1, RoundingMode.UNNECESSARY))
            .orElse(null),
        point.words(),
        point.draft());
  }

  /** The figures at hand, by indicator and period; what is submitted goes before drafts. */
  private static final class Figures {

    private record Key(IndicatorCode indicator, int period) {}

    private record Held(FigureRow row, boolean draft) {}

    private final Map<Key, Held> held = new HashMap<>();

    void put(FigureRow row, boolean draft) {
      held.put(new Key(row.indicator(), row.period()), new Held(row, draft));
    }

    Trend trend(Indicator indicator, List<ReportingPeriod> periods) {
      return new Trend(
          indicator, periods.stream().map(period -> point(indicator, period)).toList());
    }

    private TrendPoint point(Indicator indicator, ReportingPeriod period) {
      Held found = held.get(new Key(indicator.code(), period.number()));
      if (found == null) {
        return TrendPoint.none(period);
      }
      FigureRow row = found.row();
      return new TrendPoint(
          period,
          row.status(),
          row.numerator(),
          row.denominator(),
          row.exceptions(),
          found.draft());
    }
  }
}
