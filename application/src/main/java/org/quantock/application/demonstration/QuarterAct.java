package org.quantock.application.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import org.quantock.application.demonstration.MadeUpPractices.MadeUpPractice;
import org.quantock.application.reporting.ReportDetail;
import org.quantock.application.reporting.SaveIndicators;
import org.quantock.application.reporting.SavePlan;
import org.quantock.application.reporting.SaveSection;
import org.quantock.application.reporting.SignOffReport;
import org.quantock.application.reporting.StartReport;
import org.quantock.application.reporting.SubmitReport;
import org.quantock.application.reporting.ViewMyReport;
import org.quantock.application.review.JudgeReport;
import org.quantock.application.review.QueryReport;
import org.quantock.application.review.ReviewDetail;
import org.quantock.application.review.TakeReview;
import org.quantock.application.review.ViewForReview;
import org.quantock.domain.reporting.Answer;
import org.quantock.domain.reporting.CarriedAnswer;
import org.quantock.domain.reporting.FigureEntry;
import org.quantock.domain.reporting.PlanAnswer;
import org.quantock.domain.reporting.PlanItem;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.review.Judgement;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.review.Verdict;
import org.quantock.domain.scheme.Aim;
import org.quantock.domain.scheme.Criterion;
import org.quantock.domain.scheme.Question;
import org.quantock.domain.scheme.QuestionKind;
import org.quantock.domain.scheme.RetainedIndicator;
import org.quantock.domain.scheme.SchemeCode;

/** Practices report a quarter, and the area team judges. */
@ApplicationScoped
public class QuarterAct {

  private static final String[][] PROGRESS = {
    {
      "We met the community team every fortnight and agreed one plan for each person with three or"
          + " more long-term conditions.",
      "Our nurse and the district nurse now see housebound patients on one visit, with one record.",
      "The federation holds a weekly meeting about people who use several services; we bring our"
          + " cases to it."
    },
    {
      "We look at every emergency admission within a week and ring the patient after discharge.",
      "Three practices share a duty doctor in the afternoon, so that urgent visits are made the"
          + " same day.",
      "Care homes have one named doctor here; calls to the ambulance service from them have fallen."
    },
    {
      "Time that went into templates now goes into longer appointments on two days a week.",
      "We share a practice nurse and a prescribing clerk with our neighbours.",
      "A trainee has agreed to stay as a salaried doctor; the partners have a plan for two"
          + " retirements."
    }
  };
  private static final String[][] PLANS = {
    {
      "Extend the shared plans to people with two long-term conditions",
      "Ask the people with a shared plan whether it helped them"
    },
    {
      "Agree with the neighbours who covers the duty doctor on bank holidays",
      "Visit each care home once a fortnight at a fixed time"
    },
    {
      "Try a shared appointment line with two neighbours for three months",
      "Write down which letters the clerk can deal with alone"
    }
  };

  private Stage stage;
  private StartReport start;
  private ViewMyReport viewMyReport;
  private SaveSection saveSection;
  private SavePlan savePlan;
  private SaveIndicators saveIndicators;
  private SignOffReport signOff;
  private SubmitReport submit;
  private TakeReview take;
  private JudgeReport judge;
  private QueryReport query;
  private ViewForReview viewForReview;

  protected QuarterAct() {}

  @Inject
  public QuarterAct(
      Stage stage,
      StartReport start,
      ViewMyReport viewMyReport,
      SaveSection saveSection,
      SavePlan savePlan,
      SaveIndicators saveIndicators,
      SignOffReport signOff,
      SubmitReport submit,
      TakeReview take,
      JudgeReport judge,
      QueryReport query,
      ViewForReview viewForReview) {
    this.stage = stage;
    this.start = start;
    this.viewMyReport = viewMyReport;
    this.saveSection = saveSection;
    this.savePlan = savePlan;
    this.saveIndicators = saveIndicators;
    this.signOff = signOff;
    this.submit = submit;
    this.take = take;
    this.judge = judge;
    this.query = query;
    this.viewForReview = viewForReview;
  }

  /** The manager writes the whole report, the lead GP signs it off, the manager submits it. */
  public ReportId report(SchemeCode scheme, int period, MadeUpPractice practice) {
    ReportId id = begin(scheme, period, practice);
    String manager = AreaScene.manager(practice);
    stage.as(
        manager,
        () -> {
          ReportDetail detail = viewMyReport.ask(id);
          detail.terms().aims().forEach(aim -> answer(detail, aim, practice));
          plan(detail, practice);
          figures(detail, practice);
        });
    stage.as(
        AreaScene.leadGp(practice),
        () ->
            signOff.handle(
                new SignOffReport.Command(
                    id,
                    viewMyReport.ask(id).edition(),
                    true,
                    stage.actor(AreaScene.leadGp(practice)).name())));
    stage.as(manager, () -> submit.handle(new SubmitReport.Command(id, 1, "")));
    return id;
  }

  /** The manager begins and leaves it a draft, with the first aim answered. */
  public void draft(SchemeCode scheme, int period, MadeUpPractice practice) {
    ReportId id = begin(scheme, period, practice);
    stage.as(
        AreaScene.manager(practice),
        () -> {
          ReportDetail detail = viewMyReport.ask(id);
          answer(detail, detail.terms().aims().get(0), practice);
        });
  }

  private ReportId begin(SchemeCode scheme, int period, MadeUpPractice practice) {
    return stage.as(
        AreaScene.manager(practice), () -> start.handle(new StartReport.Command(scheme, period)));
  }

  private void answer(ReportDetail report, Aim aim, MadeUpPractice practice) {
    List<Answer> answers =
        report.terms().questionsOf(aim).stream()
            .map(question -> Answer.given(question.code(), words(report, aim, question, practice)))
            .toList();
    saveSection.handle(
        new SaveSection.Command(
            report.id(),
            aim.code(),
            edition(report, SectionCode.ofAim(aim.code())),
            answers,
            true));
  }

  private String words(ReportDetail report, Aim aim, Question question, MadeUpPractice practice) {
    if (question.kind() == QuestionKind.COUNT) {
      return Integer.toString(8 + practice.number() % 23 + report.period().number() * 4);
    }
    if (question.kind() == QuestionKind.YES_NO) {
      return practice.number() % 6 == 0 ? "no" : "yes";
    }
    int about = report.terms().aims().indexOf(aim) % PROGRESS.length;
    return PROGRESS[about][(practice.number() + report.period().number()) % 3];
  }

  private void plan(ReportDetail report, MadeUpPractice practice) {
    List<CarriedAnswer> answers =
        report.content().carried().stream()
            .map(
                item ->
                    new CarriedAnswer(
                        item.item(), PlanAnswer.DONE, "Agreed with the partners and begun."))
            .toList();
    List<Aim> aims = report.terms().aims();
    List<PlanItem> items =
        aims.stream()
            .map(aim -> PlanItem.fresh(aim.code(), nextStep(aims.indexOf(aim), practice)))
            .toList();
    savePlan.handle(
        new SavePlan.Command(report.id(), edition(report, SectionCode.PLAN), answers, items, true));
  }

  private static int edition(ReportDetail report, SectionCode section) {
    return report.section(section).edition();
  }

  private static String nextStep(int aim, MadeUpPractice practice) {
    String[] steps = PLANS[aim % PLANS.length];
    return steps[practice.number() % steps.length];
  }

  /** Results that grow over the year, better in some practices than in others. */
  private void figures(ReportDetail report, MadeUpPractice practice) {
    Random random = new Random(practice.number() * 31L + report.period().number());
    List<FigureEntry> entries =
        report.terms().retained().stream()
            .map(kept -> figure(kept, report.period().number(), practice, random))
            .toList();
    saveIndicators.handle(
        new SaveIndicators.Command(
            report.id(), edition(report, SectionCode.INDICATORS), entries, true));
  }

  private static FigureEntry figure(
      RetainedIndicator kept, int period, MadeUpPractice practice, Random random) {
    String code = kept.indicator().value();
    int perThousand = code.startsWith("MH") ? 9 : 52;
    int eligible = Math.max(4, practice.patients() * perThousand / 1000 + random.nextInt(9));
    int exceptions = random.nextInt(1 + eligible / 20);
    int percent = Math.min(97, 38 + period * 9 + practice.quality() / 5 + random.nextInt(8));
    int denominator = eligible - exceptions;
    return FigureEntry.of(code, denominator * percent / 100, denominator, exceptions);
  }

  /** A reviewer takes the report and judges it. */
  public void judge(Cast.Part reviewer, ReportId report, ReviewOutcome outcome, String why) {
    stage.as(
        reviewer,
        () -> {
          ReviewId review = take.handle(new TakeReview.Command(report));
          ReviewDetail detail = viewForReview.ask(report);
          judge.handle(
              new JudgeReport.Command(
                  review,
                  detail.version(),
                  judgements(detail.criteria(), outcome),
                  outcome,
                  outcome == ReviewOutcome.SATISFIED ? "" : why));
        });
  }

  private static List<Judgement> judgements(List<Criterion> criteria, ReviewOutcome outcome) {
    return criteria.stream()
        .map(
            criterion -> {
              boolean last = criterion.equals(criteria.get(criteria.size() - 1));
              if (outcome == ReviewOutcome.SATISFIED || !last) {
                return new Judgement(
                    criterion.code(), Verdict.MET, "The report says what was done and for whom.");
              }
              Verdict verdict =
                  outcome == ReviewOutcome.SATISFIED_IN_PART ? Verdict.PARTLY : Verdict.NOT_MET;
              return new Judgement(
                  criterion.code(), verdict, "The plan does not say who does what by when.");
            })
        .toList();
  }

  /** A reviewer asks about the first aim; the report goes back to the practice. */
  public void ask(Cast.Part reviewer, ReportId report) {
    stage.as(
        reviewer,
        () -> {
          ReviewId review = take.handle(new TakeReview.Command(report));
          SectionCode section =
              SectionCode.ofAim(
                  viewForReview.ask(report).criteria().stream()
                      .map(Criterion::aim)
                      .filter(aim -> !aim.isEmpty())
                      .findFirst()
                      .orElseThrow());
          query.handle(
              new QueryReport.Command(
                  review,
                  List.of(
                      new QuarterlyReport.Query(
                          section,
                          "How many of the people with a shared plan were seen this quarter?"))));
        });
  }
}
