package org.quantock.application.review;

import static org.quantock.domain.reporting.SomeReport.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.application.participation.InMemoryParticipations;
import org.quantock.application.reporting.InMemoryReports;
import org.quantock.application.reporting.ListMyReports;
import org.quantock.application.reporting.MarkSectionComplete;
import org.quantock.application.reporting.PracticeDirectory;
import org.quantock.application.reporting.Recorded;
import org.quantock.application.reporting.ReportReading;
import org.quantock.application.reporting.ReportTasks;
import org.quantock.application.reporting.ReturnFromSignOff;
import org.quantock.application.reporting.SaveIndicators;
import org.quantock.application.reporting.SavePlan;
import org.quantock.application.reporting.SaveSection;
import org.quantock.application.reporting.SectionEditing;
import org.quantock.application.reporting.SignOffReport;
import org.quantock.application.reporting.StartReport;
import org.quantock.application.reporting.SubmitReport;
import org.quantock.application.reporting.ViewMyReport;
import org.quantock.application.scheme.InMemorySchemes;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Actor;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.Answer;
import org.quantock.domain.reporting.CarriedAnswer;
import org.quantock.domain.reporting.FigureEntry;
import org.quantock.domain.reporting.PlanAnswer;
import org.quantock.domain.reporting.PlanItem;
import org.quantock.domain.reporting.Receipt;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportSubmitted;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.review.Judgement;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.review.Verdict;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SomeScheme;

/** Every use case of reporting and review around stores in memory, with short ways to play them. */
public final class ReportDesk {

  public final TestDesk desk = new TestDesk(MANAGER, LAST_DAY);
  public final InMemoryReports reports = new InMemoryReports();
  public final InMemoryReviews reviews;
  public final StartReport start;
  public final SaveSection saveSection;
  public final SavePlan savePlan;
  public final SaveIndicators saveIndicators;
  public final MarkSectionComplete markComplete;
  public final SignOffReport signOff;
  public final ReturnFromSignOff sendBack;
  public final SubmitReport submit;
  public final ViewMyReport viewMine;
  public final ListMyReports listMine;
  public final ReportTasks reportTasks;
  public final TakeReview take;
  public final SaveJudgements saveJudgements;
  public final JudgeReport judge;
  public final QueryReport query;
  public final ReopenReport reopen;
  public final DeclareReviewInterest declare;
  public final ViewForReview viewForReview;
  public final ListReviewQueue queue;
  public final ReviewTasks reviewTasks;
  public final ViewMyDecision viewDecision;

  public ReportDesk() {
    Scheme scheme = SomeScheme.published();
    var schemes = new InMemorySchemes();
    schemes.add(scheme);
    var participations = new InMemoryParticipations(schemes, List.of());
    participations.add(participation(PRACTICE));
    participations.add(participation(new PracticeCode("Z99002")));
    reviews = new InMemoryReviews(reports, reports.held, scheme);
    var practices = new KnownPractices();
    var reading = new ReportReading(schemes, practices, set -> Map.of());
    var editing = new SectionEditing(reports, schemes, desk.caller, desk.clock);
    start =
        new StartReport(reports, participations, schemes, desk.caller, desk.calendar(), desk.audit);
    saveSection = new SaveSection(editing, desk.audit);
    savePlan = new SavePlan(editing, desk.audit);
    saveIndicators = new SaveIndicators(editing, reading, desk.audit);
    markComplete = new MarkSectionComplete(editing, desk.audit);
    signOff = new SignOffReport(reports, schemes, desk.caller, desk.calendar(), desk.audit);
    sendBack = new ReturnFromSignOff(reports, desk.caller, desk.calendar(), desk.audit);
    var resume = new ResumeReview(reviews);
    submit =
        new SubmitReport(
            reports,
            desk.caller,
            desk.calendar(),
            desk.clock,
            desk.audit,
            new Recorded<ReportSubmitted>(resume::on));
    viewMine = new ViewMyReport(reports, schemes, practices, reading, desk.caller, desk.calendar());
    listMine = new ListMyReports(reports, participations, schemes, desk.caller, desk.calendar());
    reportTasks = new ReportTasks(listMine);
    var scope = new ReviewScope(reports, schemes, desk.caller);
    take = new TakeReview(reviews, reviews, scope, desk.caller, desk.calendar(), desk.audit);
    saveJudgements = new SaveJudgements(reviews, reviews, scope, reading, desk.caller, desk.audit);
    judge =
        new JudgeReport(
            reviews, reports, reviews, scope, reading, desk.caller, desk.calendar(), desk.audit);
    query =
        new QueryReport(reviews, reports, reviews, scope, desk.caller, desk.calendar(), desk.audit);
    reopen =
        new ReopenReport(
            reviews, reports, reviews, scope, desk.caller, desk.calendar(), desk.audit);
    declare =
        new DeclareReviewInterest(reviews, practices, desk.caller, desk.calendar(), desk.audit);
    viewForReview = new ViewForReview(reports, reviews, reviews, scope, reading, desk.caller);
    queue = new ListReviewQueue(reviews, practices, scope, desk.caller, desk.calendar());
    reviewTasks = new ReviewTasks(queue);
    viewDecision = new ViewMyDecision(reports, reviews, reading, desk.caller);
  }

  public void as(Actor person) {
    desk.caller.becomes(person);
  }

  /** The manager starts the report of a period and completes every section. */
  public ReportId filled(int period) {
    as(MANAGER);
    ReportId id = start.handle(new StartReport.Command(SomeScheme.CODE, period));
    var report = viewMine.ask(id);
    saveSection.handle(
        new SaveSection.Command(
            id,
            "integrated-care",
            0,
            List.of(Answer.given("integrated-progress", "We met."), Answer.given("meetings", "4")),
            true));
    saveSection.handle(
        new SaveSection.Command(
            id, "admissions", 0, List.of(Answer.nothingToReport("admissions-progress")), true));
    savePlan.handle(
        new SavePlan.Command(
            id,
            report.section(SectionCode.PLAN).edition(),
            report.content().carried().stream()
                .map(item -> new CarriedAnswer(item.item(), PlanAnswer.DONE, ""))
                .toList(),
            List.of(
                PlanItem.fresh("integrated-care", "Meet monthly"),
                PlanItem.fresh("admissions", "Call after discharge")),
            true));
    saveIndicators.handle(
        new SaveIndicators.Command(
            id,
            0,
            List.of(FigureEntry.of("DM003", 80, 100, 5), FigureEntry.of("MH002", 9, 12, 0)),
            true));
    return id;
  }

  /** The lead GP signs off, the manager submits. */
  public Receipt send(ReportId id, int submission, String note) {
    as(GP);
    signOff.handle(
        new SignOffReport.Command(id, viewMine.ask(id).edition(), true, "Dr Bea Example"));
    as(MANAGER);
    return submit.handle(new SubmitReport.Command(id, submission, note));
  }

  /** The reviewer takes it. */
  public ReviewId taken(ReportId id) {
    as(REVIEWER);
    return take.handle(new TakeReview.Command(id));
  }

  public JudgeReport.Command judgement(
      ReviewId review, Verdict verdict, ReviewOutcome outcome, String why) {
    return new JudgeReport.Command(
        review,
        0,
        List.of(
            new Judgement("progress", verdict, "Because."),
            new Judgement("plan", verdict, "Because.")),
        outcome,
        why);
  }

  private static final class KnownPractices implements PracticeDirectory {
    @Override
    public Map<PracticeCode, Entry> entries(Collection<PracticeCode> practices) {
      Map<PracticeCode, Entry> entries = new HashMap<>();
      for (PracticeCode practice : new ArrayList<>(practices)) {
        if (practice.value().startsWith("Z990")) {
          entries.put(practice, new Entry("Surgery " + practice, "Coast"));
        }
      }
      return entries;
    }

    @Override
    public Optional<Integer> listSize(PracticeCode practice, LocalDate on) {
      return Optional.of(104);
    }
  }
}
