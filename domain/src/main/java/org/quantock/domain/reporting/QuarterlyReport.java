package org.quantock.domain.reporting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quantock.domain.access.Actor;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.scheme.Aim;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SchemeVersion;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/**
 * What one practice tells about one period. People of the practice fill its sections, in any order
 * and several at once; a second person signs it off; it is submitted and with that out of the
 * practice's hands. The area team may ask about it, which opens it again until it is resubmitted,
 * and in the end accepts it or not. A named authority can reopen it, with a reason. Every
 * submission stays on record as it was sent.
 */
@Entity
public class QuarterlyReport {

  @EmbeddedId private ReportId id;
  private SchemeCode scheme;
  private int schemeVersion;
  private PracticeCode practice;
  @Embedded private ReportingPeriod period;

  @Enumerated(EnumType.STRING)
  private ReportState state;

  /** What the report was before it was signed off, and is again when that is voided. */
  @Enumerated(EnumType.STRING)
  private ReportState openState;

  private LocalDate startedOn;
  private int signOffs;
  @Embedded private SignOff signOff;
  @Embedded private Remark sentBack;
  @Embedded private Remark reopened;
  private LocalDate decidedOn;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "quarterly_report", nullable = false)
  @OrderBy("number")
  private List<ReportSection> sections = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "quarterly_report", nullable = false)
  @OrderBy("number")
  private List<ReportSubmission> submissions = new ArrayList<>();

  @ElementCollection @OrderColumn private List<ReportQuery> queries = new ArrayList<>();

  @Version private int version;

  protected QuarterlyReport() {}

  /**
   * Starts the report of a period (REP-2).
   *
   * @param version the version of the scheme it is reported against
   * @param carried what earlier reports left to answer (REP-7)
   */
  public QuarterlyReport(
      ReportId id,
      Participation participation,
      SchemeVersion version,
      int period,
      List<CarriedItem> carried,
      Actor by,
      LocalDate today) {
    Terms terms = version.terms();
    this.id = id;
    this.scheme = participation.scheme();
    this.schemeVersion = version.number();
    this.practice = participation.practice();
    this.period = terms.period(period);
    mayBeStarted(participation, this.period, terms, today).orRefuse();
    mustBeOfPractice(by);
    this.state = ReportState.DRAFT;
    this.openState = ReportState.DRAFT;
    this.startedOn = today;
    for (Aim aim : terms.aims()) {
      addSection(SectionCode.ofAim(aim.code()));
    }
    addSection(SectionCode.PLAN);
    if (!terms.retained().isEmpty()) {
      addSection(SectionCode.INDICATORS);
    }
    section(SectionCode.PLAN).carry(carried);
  }

  private void addSection(SectionCode code) {
    sections.add(new ReportSection(sections.size() + 1, code));
  }

  /** REP-2. */
  public static Leave mayBeStarted(
      Participation participation, ReportingPeriod period, Terms terms, LocalDate today) {
    if (!participation.owesReportOf(period, terms)) {
      return Leave.refused(
          "report-not-owed",
          "The practice does not take part on %s of %s, so it owes no report for it."
              .formatted(terms.payByDays() ? "any day" : "the last day", period.name()));
    }
    if (today.isBefore(period.startsOn())) {
      return Leave.refused(
          "period-not-begun",
          "The report of %s can be started from its first day.".formatted(period.name()));
    }
    return Leave.granted();
  }

  /**
   * Saves the answers under an aim (REP-3 to REP-5, REP-9).
   *
   * @param read the edition of the section that the author had before them
   * @return whether anything changed
   */
  public boolean saveAnswers(
      String aim, int read, List<Answer> given, Terms terms, Actor by, Instant at) {
    ReportSection section = section(SectionCode.ofAim(aim));
    return save(section, read, SectionCheck.answers(aim, given, terms), by, at);
  }

  /** Saves the figures of the retained indicators (REP-6); otherwise as for answers. */
  public boolean saveFigures(int read, List<FigureEntry> given, Terms terms, Actor by, Instant at) {
    return saveFigures(read, given, terms, Map.of(), by, at);
  }

  /**
   * As above, where the scheme retains indicators of local kinds (REP-16).
   *
   * @param kinds of those indicators
   */
  public boolean saveFigures(
      int read,
      List<FigureEntry> given,
      Terms terms,
      Map<IndicatorCode, IndicatorKind> kinds,
      Actor by,
      Instant at) {
    ReportSection section = section(SectionCode.INDICATORS);
    return save(section, read, SectionCheck.figures(given, terms, kinds, period.endsOn()), by, at);
  }

  /** Answers the items carried forward and plans the next (REP-7); otherwise as for answers. */
  public boolean savePlan(
      int read,
      List<CarriedAnswer> answers,
      List<PlanItem> items,
      Terms terms,
      Actor by,
      Instant at) {
    ReportSection section = section(SectionCode.PLAN);
    return save(
        section,
        read,
        SectionCheck.plan(section.content().carried(), answers, items, terms),
        by,
        at);
  }

  private boolean save(
      ReportSection section, int read, ReportContent wanted, Actor by, Instant at) {
    mustBeOfPractice(by);
    ReportAccess.of(this, by, period.endsOn()).edit().orRefuse();
    boolean changed = section.save(read, wanted, by, signOffs, at);
    if (changed) {
      voidSignOff();
    }
    return changed;
  }

  /** REP-4. */
  public void markComplete(SectionCode code, Terms terms, Actor by) {
    mustBeOfPractice(by);
    ReportAccess.of(this, by, period.endsOn()).edit().orRefuse();
    ReportSection section = section(code);
    var problems = new Problems();
    problems(section, terms)
        .forEach(problem -> problems.require(false, problem.field(), problem.message()));
    problems.refuse();
    section.markComplete(true);
  }

  /** What keeps a section from being complete, in order of the page; empty when it is whole. */
  public List<Problem> problems(SectionCode code, Terms terms) {
    return problems(section(code), terms);
  }

  private List<Problem> problems(ReportSection section, Terms terms) {
    return SectionCheck.unfinished(section.code(), section.content(), period, terms);
  }

  /** REP-7: the report before this one was submitted, so its plan is to be answered here. */
  public void carryForward(List<CarriedItem> items) {
    if (state.allows(ReportAction.SIGN_OFF)) {
      section(SectionCode.PLAN).carry(items);
    }
  }

  /**
   * Declares the report right (REP-8).
   *
   * @param read the sum of editions the signer had before them, see {@link #edition()}
   * @param name the signer's name as they typed it
   */
  public void signOff(
      int read, boolean declared, String name, Terms terms, Actor signer, LocalDate today) {
    mustBeOfPractice(signer);
    ReportAccess.of(this, signer, today).signOff().orRefuse();
    Stale.check("The report", read, edition());
    var problems = new Problems();
    problems.require(declared, "declared", "Confirm that the report is right and complete.");
    problems.text("name", "your full name to sign off the report", name, 100);
    sections.forEach(
        section ->
            problems(section, terms)
                .forEach(problem -> problems.require(false, "", problem.message())));
    problems.refuse();
    openState = state;
    state = ReportState.SIGNED_OFF;
    signOff = new SignOff(signer.id(), name.strip(), today);
    sentBack = null;
    signOffs++;
  }

  /** Asks for changes instead of signing off, or before it is submitted. */
  public void sendBack(Optional<SectionCode> section, String note, Actor by, LocalDate today) {
    mustBeOfPractice(by);
    ReportAccess.of(this, by, today).sendBack().orRefuse();
    var problems = new Problems();
    problems.text("note", "what has to be changed", note, 2000);
    problems.refuse();
    section.ifPresent(code -> section(code).markComplete(false));
    sentBack = new Remark(by.name(), today, note.strip());
    voidSignOff();
  }

  /** REP-9. */
  private void voidSignOff() {
    if (state == ReportState.SIGNED_OFF) {
      state = openState;
      signOff = null;
    }
  }

  /**
   * Sends the report to the area team (REP-10, REP-11).
   *
   * @param number the submission this would be, as the page told; where the report has got that one
   *     already, nothing happens and its receipt is given again (REP-12)
   * @param note to the area team; needed when answering queries
   */
  public Receipt submit(int number, String note, Actor by, LocalDate today, Instant at) {
    mustBeOfPractice(by);
    if (number >= 1 && number <= submissions.size()) {
      return receipt(number);
    }
    Stale.check("The report", number, submissions.size() + 1);
    ReportAccess.of(this, by, today).submit().orRefuse();
    var problems = new Problems();
    if (answersQueries()) {
      problems.text("note", "your answer to what the area team asked", note, 4000);
    } else {
      problems.optionalText("note", "the note to the area team", note, 4000);
    }
    problems.refuse();
    submissions.add(
        new ReportSubmission(
            this, submissions.size() + 1, signOff, Wording.tidy(note), by, today, at));
    state = submissions.size() == 1 ? ReportState.SUBMITTED : ReportState.RESUBMITTED;
    reopened = null;
    return receipt(submissions.size());
  }

  private Receipt receipt(int number) {
    ReportSubmission sent = submission(number);
    return new Receipt(id, number, sent.receipt(), sent.lateDays());
  }

  /** The area team asks; the report is open until it is resubmitted (REP-13). */
  public void query(List<Query> asked, Actor by, LocalDate today) {
    mustAllow(ReportAction.QUERY);
    var problems = new Problems();
    problems.require(!asked.isEmpty(), "", "Say what you ask about at least one section.");
    asked.forEach(
        query -> {
          section(query.section());
          problems.text(
              "query-" + query.section(), "what you ask", query.text(), ReportQuery.LIMIT);
        });
    problems.refuse();
    for (Query query : asked) {
      queries.add(
          new ReportQuery(
              query.section(), query.text().strip(), today, by.name(), submissions.size()));
      section(query.section()).markComplete(false);
    }
    state = ReportState.QUERIED;
    openState = state;
    signOff = null;
  }

  /** What the area team asks about a section. */
  public record Query(SectionCode section, String text) {}

  /** The area team has judged it. */
  public void decide(boolean accepted, LocalDate today) {
    mustAllow(ReportAction.DECIDE);
    state = accepted ? ReportState.ACCEPTED : ReportState.NOT_ACCEPTED;
    decidedOn = today;
  }

  /** REP-13. */
  public void reopen(String reason, Actor by, LocalDate today) {
    mustAllow(ReportAction.REOPEN);
    var problems = new Problems();
    problems.text("reason", "the reason for reopening the report", reason, 2000);
    problems.refuse();
    state = ReportState.REOPENED;
    openState = state;
    reopened = new Remark(by.name(), today, reason.strip());
    decidedOn = null;
    signOff = null;
  }

  private void mustAllow(ReportAction action) {
    if (!state.allows(action)) {
      throw RuleViolated.notAllowed("The report", action, state);
    }
  }

  /** REP-14: to anybody else it does not exist. */
  private void mustBeOfPractice(Actor person) {
    if (!person.isOf(practice)) {
      throw new NotFound("There is no such report.");
    }
  }

  public boolean allows(ReportAction action) {
    return state.allows(action);
  }

  boolean wasEditedSinceSignOffBy(PersonId person) {
    return sections.stream().anyMatch(section -> section.wasEditedBy(person, signOffs));
  }

  /** Whether the person ever edited, signed off or submitted it: they cannot judge it. */
  public boolean isWorkOf(PersonId person) {
    return sections.stream()
            .flatMap(section -> section.authors().stream())
            .anyMatch(author -> author.person().equals(person))
        || submissions.stream()
            .flatMap(sent -> Stream.of(sent.submittedBy(), sent.signedOffBy()))
            .anyMatch(person::equals);
  }

  List<String> unfinishedSections() {
    return sections.stream()
        .filter(section -> !section.isComplete())
        .map(section -> section.code().value())
        .toList();
  }

  public ReportSection section(SectionCode code) {
    return sections.stream()
        .filter(section -> section.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such section of the report."));
  }

  public ReportSubmission submission(int number) {
    return submissions.stream()
        .filter(sent -> sent.number() == number)
        .findFirst()
        .orElseThrow(() -> NotFound.of("submission", number));
  }

  public Optional<ReportSubmission> latestSubmission() {
    return submissions.stream().max(Comparator.comparingInt(ReportSubmission::number));
  }

  /** What it says now, whether sent or not. */
  public ReportContent content() {
    List<ReportContent> parts = sections.stream().map(ReportSection::content).toList();
    return new ReportContent(
        parts.stream().flatMap(part -> part.answers().stream()).toList(),
        parts.stream().flatMap(part -> part.carried().stream()).toList(),
        parts.stream().flatMap(part -> part.plan().stream()).toList(),
        parts.stream().flatMap(part -> part.figures().stream()).toList());
  }

  /** Grows with every change of any section. */
  public int edition() {
    return sections.stream().mapToInt(ReportSection::edition).sum();
  }

  /** What the area team asked and the practice has not answered by a submission yet. */
  public List<ReportQuery> openQueries() {
    return queries.stream().filter(query -> query.submission() == submissions.size()).toList();
  }

  /** Whether the submission being prepared answers what the area team asked. */
  public boolean answersQueries() {
    return openState == ReportState.QUERIED;
  }

  public ReportId id() {
    return id;
  }

  public SchemeCode scheme() {
    return scheme;
  }

  /** Number of the scheme version whose questions it answers. */
  public int schemeVersion() {
    return schemeVersion;
  }

  public PracticeCode practice() {
    return practice;
  }

  public ReportingPeriod period() {
    return period;
  }

  public ReportState state() {
    return state;
  }

  public LocalDate startedOn() {
    return startedOn;
  }

  /** The sign-off in force. */
  public Optional<SignOff> signOff() {
    return Optional.ofNullable(signOff);
  }

  /** Why it was sent back inside the practice; until it is signed off. */
  public Optional<Remark> sentBack() {
    return Optional.ofNullable(sentBack);
  }

  /** Why it was reopened; until it is submitted again. */
  public Optional<Remark> reopened() {
    return Optional.ofNullable(reopened);
  }

  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  public List<ReportSection> sections() {
    return List.copyOf(sections);
  }

  public List<ReportSubmission> submissions() {
    return List.copyOf(submissions);
  }

  public List<ReportQuery> queries() {
    return List.copyOf(queries);
  }

  public int version() {
    return version;
  }
}
