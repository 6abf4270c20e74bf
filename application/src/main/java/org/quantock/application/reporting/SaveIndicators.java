package org.quantock.application.reporting;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.reporting.FigureEntry;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.SectionCode;

/** Saves the figures of the retained indicators in the caller's report (REP-6, REP-16). */
@UseCase
@Requires(Permission.EDIT_REPORT)
public class SaveIndicators {

  private SectionEditing editing;
  private ReportReading reading;
  private AuditTrail audit;

  protected SaveIndicators() {}

  @Inject
  public SaveIndicators(SectionEditing editing, ReportReading reading, AuditTrail audit) {
    this.editing = editing;
    this.reading = reading;
    this.audit = audit;
  }

  /**
   * @param edition the edition of the section that the person had before them
   * @param complete whether to mark the section complete, which refuses it unless it is whole
   */
  public record Command(
      ReportId report, int edition, List<FigureEntry> figures, boolean complete) {}

  public SavedSection handle(Command command) {
    SectionEditing.Done done =
        editing.save(
            SaveIndicators.class,
            command.report(),
            SectionCode.INDICATORS,
            command.complete(),
            (report, terms, by, at) ->
                report.saveFigures(
                    command.edition(), command.figures(), terms, kinds(report), by, at));
    audit.record(done.deed());
    return done.section();
  }

  private Map<IndicatorCode, IndicatorKind> kinds(QuarterlyReport report) {
    Map<IndicatorCode, IndicatorKind> kinds = new HashMap<>();
    reading.scales(report).forEach((code, scale) -> kinds.put(code, scale.kind()));
    return kinds;
  }
}
