package org.quantock.application.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.RatingScale;
import org.quantock.domain.indicator.Scale;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportContent;
import org.quantock.domain.reporting.ReportSubmission;
import org.quantock.domain.scheme.RetainedIndicator;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.scheme.Terms;

/** Puts a report into words, for the practice and for the area team alike. Checks no permission. */
@ApplicationScoped
public class ReportReading {

  private Schemes schemes;
  private PracticeDirectory practices;
  private IndicatorTitles indicators;

  protected ReportReading() {}

  @Inject
  public ReportReading(Schemes schemes, PracticeDirectory practices, IndicatorTitles indicators) {
    this.schemes = schemes;
    this.practices = practices;
    this.indicators = indicators;
  }

  public Terms terms(QuarterlyReport report) {
    return schemes.get(report.scheme()).versionNumbered(report.schemeVersion()).terms();
  }

  public Map<IndicatorCode, String> titles(QuarterlyReport report) {
    return indicators.of(schemes.get(report.scheme()).indicatorSet());
  }

  /** The scales of the retained indicators of local kinds, in the order of the terms. */
  public Map<IndicatorCode, Scale> scales(QuarterlyReport report) {
    Map<IndicatorCode, Scale> known =
        indicators.scales(schemes.get(report.scheme()).indicatorSet());
    Map<IndicatorCode, Scale> scales = new LinkedHashMap<>();
    for (RetainedIndicator kept : terms(report).retained()) {
      Scale scale = known.get(kept.indicator());
      if (scale != null) {
        scales.put(kept.indicator(), scale);
      }
    }
    return scales;
  }

  /** The scales of the narratives that a submission gives, for a reviewer to rate (REV-10). */
  public Map<IndicatorCode, RatingScale> narratives(QuarterlyReport report, ReportSubmission sent) {
    Map<IndicatorCode, RatingScale> narratives = new LinkedHashMap<>();
    scales(report)
        .forEach(
            (code, scale) -> {
              if (scale instanceof RatingScale ratings
                  && sent.content().figures(code).isNarrativeGiven()) {
                narratives.put(code, ratings);
              }
            });
    return narratives;
  }

  public List<SectionReading> sections(QuarterlyReport report, ReportContent content) {
    return SectionReading.of(content, terms(report), titles(report));
  }

  public SubmissionDetail submission(QuarterlyReport report, ReportSubmission sent) {
    Scheme scheme = schemes.get(report.scheme());
    return new SubmissionDetail(
        report.id(),
        scheme.name(),
        report.practice(),
        practices.title(report.practice()),
        report.period(),
        sent.number(),
        sent.receipt(),
        sent.submittedOn(),
        sent.submittedAt(),
        sent.submittedByName(),
        sent.signedOffByName(),
        sent.signedOffOn(),
        sent.lateDays(),
        sent.note(),
        sections(report, sent.content()));
  }

  /** Likely slips in the figures, one sentence each (REP-6). */
  public List<String> warnings(QuarterlyReport report, ReportContent content) {
    Optional<Integer> listSize = practices.listSize(report.practice(), report.period().endsOn());
    return content.figures().stream()
        .map(figures -> figures.warning(listSize))
        .flatMap(Optional::stream)
        .toList();
  }
}
