package org.quantock.application.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.scheme.Terms;

/** What saving any section of a report has in common. */
@ApplicationScoped
public class SectionEditing {

  private Reports reports;
  private Schemes schemes;
  private Caller caller;
  private Clock clock;

  protected SectionEditing() {}

  @Inject
  public SectionEditing(Reports reports, Schemes schemes, Caller caller, Clock clock) {
    this.reports = reports;
    this.schemes = schemes;
    this.caller = caller;
    this.clock = clock;
  }

  /** The save of one kind of section; answers whether anything changed. */
  interface Save {
    boolean on(QuarterlyReport report, Terms terms, Actor by, Instant at);
  }

  /**
   * @param sentence what happened, for the audit record
   */
  record Done(SavedSection section, String sentence) {}

  public Done save(ReportId id, SectionCode code, boolean complete, Save save) {
    QuarterlyReport report = reports.getForChange(id);
    Terms terms = schemes.get(report.scheme()).versionNumbered(report.schemeVersion()).terms();
    Actor person = caller.person();
    boolean signedOff = report.state() == ReportState.SIGNED_OFF;
    boolean changed =
        save.on(report, terms, person, clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (complete) {
      report.markComplete(code, terms, person);
    }
    reports.flush();
    boolean whole = report.section(code).isComplete();
    return new Done(
        new SavedSection(report.section(code).edition(), changed, whole),
        "%s section %s of the report of %s for %s%s%s"
            .formatted(
                changed ? "Saved" : "Kept as it was",
                code,
                report.practice(),
                report.period().shortName(),
                complete ? ", complete" : "",
                changed && signedOff ? ", which voids its sign-off" : ""));
  }
}
