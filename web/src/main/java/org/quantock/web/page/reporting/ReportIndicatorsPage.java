package org.quantock.web.page.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quantock.application.reporting.ReportDetail;
import org.quantock.application.reporting.SaveIndicators;
import org.quantock.application.reporting.SavedSection;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.reporting.FigureEntry;
import org.quantock.domain.reporting.Figures;
import org.quantock.domain.reporting.ReportChange;
import org.quantock.domain.reporting.ReportContent;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.page.component.Option;

/** The figures of the retained indicators. */
@Named
@RequestScoped
public class ReportIndicatorsPage {

  @Inject private OpenReport openReport;
  @Inject private SectionSaving sectionSaving;
  @Inject private SaveIndicators saveIndicators;

  private final Map<String, String> numerator = new HashMap<>();
  private final Map<String, String> denominator = new HashMap<>();
  private final Map<String, String> exceptions = new HashMap<>();
  private final Map<String, String> status = new HashMap<>();
  private final Map<String, String> reason = new HashMap<>();

  /**
   * @param title what it is about; null where the set does not say
   */
  public record Asked(String code, String title) {}

  public void load() {
    if (section() == null) {
      throw new NotFound("There is no such section of the report.");
    }
    ReportContent stored = openReport.detail().content();
    for (Asked asked : indicators()) {
      Figures figures = stored.figures(new IndicatorCode(asked.code()));
      numerator.put(asked.code(), text(figures.numerator()));
      denominator.put(asked.code(), text(figures.denominator()));
      exceptions.put(asked.code(), text(figures.exceptions()));
      status.put(asked.code(), Choices.shown(figures.status()));
      reason.put(asked.code(), figures.reason());
    }
    sectionSaving.load(SectionCode.INDICATORS);
  }

  private static String text(Integer number) {
    return number == null ? null : number.toString();
  }

  public ReportDetail.Section section() {
    return openReport.detail().section(SectionCode.INDICATORS);
  }

  public List<Asked> indicators() {
    ReportDetail detail = openReport.detail();
    return detail.terms().retained().stream()
        .map(
            kept ->
                new Asked(kept.indicator().value(), detail.indicatorTitles().get(kept.indicator())))
        .toList();
  }

  public List<Option> statuses() {
    return Choices.statuses();
  }

  /** Whether the part for having no figures is open: when it is used. */
  public boolean withoutFigures(String code) {
    return Choices.without(status.get(code)) || notEmpty(reason.get(code));
  }

  private static boolean notEmpty(String text) {
    return text != null && !text.isEmpty();
  }

  /** What the other person saved, where it differs; null otherwise. */
  public String theirs(String code) {
    ReportContent theirs = sectionSaving.theirs();
    if (theirs == null) {
      return null;
    }
    String saved = ReportChange.inWords(theirs.figures(new IndicatorCode(code)));
    String yours =
        ReportChange.inWords(sectionSaving.clash().yours().figures(new IndicatorCode(code)));
    return saved.equals(yours) ? null : saved;
  }

  public String proceed() {
    return sectionSaving.proceed(SectionCode.INDICATORS, this::save);
  }

  public String later() {
    return sectionSaving.later(SectionCode.INDICATORS, this::save);
  }

  private SavedSection save(int edition) {
    List<FigureEntry> entries =
        indicators().stream()
            .map(
                asked ->
                    new FigureEntry(
                        new IndicatorCode(asked.code()),
                        Choices.status(status.get(asked.code())),
                        numerator.get(asked.code()),
                        denominator.get(asked.code()),
                        exceptions.get(asked.code()),
                        reason.get(asked.code())))
            .toList();
    return saveIndicators.handle(
        new SaveIndicators.Command(openReport.id(), edition, entries, false));
  }

  public Map<String, String> getNumerator() {
    return numerator;
  }

  public Map<String, String> getDenominator() {
    return denominator;
  }

  public Map<String, String> getExceptions() {
    return exceptions;
  }

  public Map<String, String> getStatus() {
    return status;
  }

  public Map<String, String> getReason() {
    return reason;
  }
}
