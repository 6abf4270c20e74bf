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
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.reporting.FigureEntry;
import org.quantock.domain.reporting.Figures;
import org.quantock.domain.reporting.ReportChange;
import org.quantock.domain.reporting.ReportContent;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.page.component.Option;

/** The figures of the retained indicators. */
@Named
@RequestScoped
public class ReportIndicatorsPage {

  @Inject private OpenReport openReport;
  @Inject private SectionSaving sectionSaving;
  @Inject private SaveIndicators saveIndicators;
  @Inject private LocalFields local;

  private final Map<String, String> numerator = new HashMap<>();
  private final Map<String, String> denominator = new HashMap<>();
  private final Map<String, String> exceptions = new HashMap<>();
  private final Map<String, String> status = new HashMap<>();
  private final Map<String, String> reason = new HashMap<>();

  /**
   * @param title what it is about; null where the set does not say
   * @param kind NUMERIC, MILESTONE or NARRATIVE; COUNTS for those that are counted
   * @param scale how a local kind earns its points, in words; null for those that are counted
   */
  public record Asked(String code, String title, String kind, String scale) {

    boolean isLocal() {
      return scale != null;
    }
  }

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
      local.load(asked.code(), figures);
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
                new Asked(
                    kept.indicator().value(),
                    detail.indicatorTitles().get(kept.indicator()),
                    kind(detail.localKind(kept.indicator())),
                    detail.scaleInWords(kept.indicator())))
        .toList();
  }

  private static String kind(IndicatorKind local) {
    return local == null ? "COUNTS" : local.name();
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

  private FigureEntry entry(Asked asked) {
    var code = new IndicatorCode(asked.code());
    ValueStatus chosen = Choices.status(status.get(asked.code()));
    return asked.isLocal()
        ? new FigureEntry(
            code,
            chosen,
            local.answer(asked.code(), IndicatorKind.valueOf(asked.kind())),
            reason.get(asked.code()))
        : new FigureEntry(
            code,
            chosen,
            numerator.get(asked.code()),
            denominator.get(asked.code()),
            exceptions.get(asked.code()),
            reason.get(asked.code()));
  }

  private SavedSection save(int edition) {
    List<FigureEntry> entries = indicators().stream().map(this::entry).toList();
    return saveIndicators.handle(
        new SaveIndicators.Command(openReport.id(), edition, entries, false));
  }

  /** What is typed about indicators of local kinds. */
  public LocalFields local() {
    return local;
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
