package org.quantock.domain.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.PersonId;

/** A made-up report of practice Z99001 in the scheme of {@link SomeScheme}, for tests. */
public final class SomeReport {

  public static final PracticeCode PRACTICE = new PracticeCode("Z99001");
  public static final Actor MANAGER = person("Ann Example", "Z99001", Role.PRACTICE_MANAGER);
  public static final Actor GP = person("Dr Bea Example", "Z99001", Role.LEAD_GP);
  public static final Actor OTHER_GP = person("Dr Cy Example", "Z99001", Role.LEAD_GP);
  public static final Actor STRANGER = person("Di Elsewhere", "Z99002", Role.PRACTICE_MANAGER);
  public static final Actor REVIEWER = person("Sam Reviewer", "QAT", Role.REVIEWER);
  public static final Actor COLLEAGUE = person("Kit Reviewer", "QAT", Role.REVIEWER);

  /** In the second quarter, before it ends. */
  public static final LocalDate DURING = LocalDate.of(2014, 9, 1);

  /** The last day of the second quarter. */
  public static final LocalDate LAST_DAY = LocalDate.of(2014, 9, 30);

  public static final Instant AT = SomeScheme.AT;
  public static final Terms TERMS = SomeScheme.terms();

  private SomeReport() {}

  public static Actor person(String name, String organisation, Role... roles) {
    return new Actor(
        new PersonId(
            UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        name,
        Set.of(roles),
        new OrganisationCode(organisation));
  }

  /** The practice takes part from the first day of the scheme on. */
  public static Participation participation(PracticeCode practice) {
    var participation =
        new Participation(
            ParticipationId.fresh(),
            SomeScheme.CODE,
            SomeScheme.ENDS,
            practice,
            LocalDate.of(2014, 6, 20),
            LocalDate.of(2014, 7, 20));
    participation.join(
        1,
        "Ann Example",
        SomeScheme.STARTS,
        SomeScheme.STARTS,
        LocalDate.of(2014, 7, 1),
        person("Ann Example", practice.value(), Role.PRACTICE_MANAGER),
        AT);
    return participation;
  }

  /** An empty report of the second quarter. */
  public static QuarterlyReport started() {
    return started(2, List.of());
  }

  public static QuarterlyReport started(int period, List<CarriedItem> carried) {
    Scheme scheme = SomeScheme.published();
    return new QuarterlyReport(
        ReportId.fresh(),
        participation(PRACTICE),
        scheme.versions().get(0),
        period,
        carried,
        MANAGER,
        TERMS.period(period).startsOn().plusDays(62));
  }

  /** Every section filled by the manager and complete. */
  public static QuarterlyReport filled() {
    QuarterlyReport report = started();
    fill(report);
    return report;
  }

  public static void fill(QuarterlyReport report) {
    report.saveAnswers(
        "integrated-care",
        edition(report, SectionCode.ofAim("integrated-care")),
        List.of(Answer.given("integrated-progress", "We met."), Answer.given("meetings", "4")),
        TERMS,
        MANAGER,
        AT);
    report.saveAnswers(
        "admissions",
        edition(report, SectionCode.ofAim("admissions")),
        List.of(Answer.nothingToReport("admissions-progress")),
        TERMS,
        MANAGER,
        AT);
    report.savePlan(
        edition(report, SectionCode.PLAN),
        report.section(SectionCode.PLAN).content().carried().stream()
            .map(item -> new CarriedAnswer(item.item(), PlanAnswer.DONE, ""))
            .toList(),
        List.of(
            PlanItem.fresh("integrated-care", "Meet monthly"),
            PlanItem.fresh("admissions", "Call after discharge")),
        TERMS,
        MANAGER,
        AT);
    report.saveFigures(
        edition(report, SectionCode.INDICATORS),
        List.of(FigureEntry.of("DM003", 80, 100, 5), FigureEntry.of("MH002", 0, 12, 0)),
        TERMS,
        MANAGER,
        AT);
    complete(report);
  }

  public static void complete(QuarterlyReport report) {
    report.sections().forEach(section -> report.markComplete(section.code(), TERMS, MANAGER));
  }

  public static int edition(QuarterlyReport report, SectionCode code) {
    return report.section(code).edition();
  }

  public static void signOff(QuarterlyReport report, LocalDate today) {
    report.signOff(report.edition(), true, GP.name(), TERMS, GP, today);
  }

  public static QuarterlyReport signedOff() {
    QuarterlyReport report = filled();
    signOff(report, LAST_DAY);
    return report;
  }

  public static QuarterlyReport submitted() {
    QuarterlyReport report = signedOff();
    report.submit(1, "", MANAGER, LAST_DAY, AT);
    return report;
  }

  public static QuarterlyReport queried() {
    QuarterlyReport report = submitted();
    report.query(
        List.of(new QuarterlyReport.Query(SectionCode.PLAN, "By when?")),
        REVIEWER,
        LocalDate.of(2014, 10, 10));
    return report;
  }
}
