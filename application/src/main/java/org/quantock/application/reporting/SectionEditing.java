package org.quantock.application.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quantock.application.audit.Differences;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportChange;
import org.quantock.domain.reporting.ReportContent;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportSection;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.reporting.SectionStatus;
import org.quantock.domain.reporting.ValueStatus;
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
   * @param deed what happened, for the audit record
   */
  record Done(SavedSection section, Deed deed) {}

  /** What a section holds, and how far it is. */
  private record Held(ReportContent content, SectionStatus status) {
    static Held of(ReportSection section) {
      return new Held(section.content(), section.status());
    }
  }

  /**
   * @param useCase the one that saves, for the audit record
   */
  public Done save(Class<?> useCase, ReportId id, SectionCode code, boolean complete, Save save) {
    QuarterlyReport report = reports.getForChange(id);
    Terms terms = schemes.get(report.scheme()).versionNumbered(report.schemeVersion()).terms();
    Actor person = caller.person();
    ReportState before = report.state();
    Optional<Held> held = held(report, code);
    boolean changed =
        save.on(report, terms, person, clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (complete) {
      report.markComplete(code, terms, person);
    }
    reports.flush();
    ReportSection section = report.section(code);
    boolean voided = changed && before == ReportState.SIGNED_OFF;
    Deed deed =
        Deed.done(
                useCase,
                "report",
                id,
                "%s section %s of the report of %s for %s%s%s"
                    .formatted(
                        changed ? "Saved" : "Kept as it was",
                        code,
                        report.practice(),
                        report.period().shortName(),
                        complete ? ", complete" : "",
                        voided ? ", which voids its sign-off" : ""))
            .changing("state", before.title(), report.state().title());
    return new Done(
        new SavedSection(section.edition(), changed, section.isComplete()),
        changing(deed, held.orElseThrow(), Held.of(section), terms));
  }

  /** Empty where there is no such section, which is refused later. */
  private static Optional<Held> held(QuarterlyReport report, SectionCode code) {
    return report.sections().stream()
        .filter(section -> section.code().equals(code))
        .findFirst()
        .map(Held::of);
  }

  /** A draft is the practice's own until it is submitted: the record says that it changed. */
  private static Deed changing(Deed deed, Held before, Held after, Terms terms) {
    var answers = new Differences();
    ReportChange.between(before.content(), after.content(), terms)
        .forEach(
            change ->
                answers.noteSealed(
                    change.subject(), given(change.before()), given(change.after())));
    return answers.addTo(deed.changing("section", before.status().title(), after.status().title()));
  }

  private static String given(String answer) {
    return answer.equals(ValueStatus.MISSING.title()) ? "" : answer;
  }
}
