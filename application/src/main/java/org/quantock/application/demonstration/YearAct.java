package org.quantock.application.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.application.demonstration.MadeUpPractices.MadeUpPractice;
import org.quantock.application.payment.AuthorisePaymentRun;
import org.quantock.application.payment.ExportPaymentRun;
import org.quantock.application.payment.MarkPaid;
import org.quantock.application.payment.PreparePaymentRun;
import org.quantock.application.payment.RunKeeper;
import org.quantock.application.payment.ViewRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.scheme.SchemeCode;

/**
 * The year as far as it has come: quarter 1 reported, judged and paid; quarter 2 under way, with
 * something waiting for everybody.
 */
@ApplicationScoped
public class YearAct {

  private static final String PLAN_UNCLEAR =
      "The progress is clear, the plan for the next quarter is not: say who does what by when.";

  private Stage stage;
  private QuarterAct quarter;
  private PreparePaymentRun prepare;
  private AuthorisePaymentRun authorise;
  private ExportPaymentRun export;
  private MarkPaid markPaid;
  private ViewRun viewRun;
  private RunKeeper keeper;

  protected YearAct() {}

  @Inject
  public YearAct(
      Stage stage,
      QuarterAct quarter,
      PreparePaymentRun prepare,
      AuthorisePaymentRun authorise,
      ExportPaymentRun export,
      MarkPaid markPaid,
      ViewRun viewRun,
      RunKeeper keeper) {
    this.stage = stage;
    this.quarter = quarter;
    this.prepare = prepare;
    this.authorise = authorise;
    this.export = export;
    this.markPaid = markPaid;
    this.viewRun = viewRun;
    this.keeper = keeper;
  }

  public void play(SchemeCode scheme, List<MadeUpPractice> practices) {
    List<MadeUpPractice> joined =
        practices.stream()
            .filter(practice -> practice.choice() == MadeUpPractices.Choice.JOINS)
            .toList();
    firstQuarter(scheme, joined);
    secondQuarter(scheme, joined);
  }

  private void firstQuarter(SchemeCode scheme, List<MadeUpPractice> joined) {
    stage.day(LocalDate.of(2014, 7, 21));
    Map<MadeUpPractice, ReportId> reports = new LinkedHashMap<>();
    joined.stream()
        .filter(practice -> !isLate(practice))
        .forEach(practice -> reports.put(practice, quarter.report(scheme, 1, practice)));
    stage.day(LocalDate.of(2014, 8, 6));
    Map<MadeUpPractice, ReportId> late = new LinkedHashMap<>();
    joined.stream()
        .filter(YearAct::isLate)
        .forEach(practice -> late.put(practice, quarter.report(scheme, 1, practice)));
    stage.day(LocalDate.of(2014, 8, 18));
    reports.forEach(
        (practice, report) ->
            quarter.judge(reviewer(practice), report, outcome(practice), PLAN_UNCLEAR));
    pay(scheme);
    stage.day(LocalDate.of(2014, 9, 29));
    late.forEach(
        (practice, report) ->
            quarter.judge(reviewer(practice), report, ReviewOutcome.SATISFIED, ""));
  }

  private void pay(SchemeCode scheme) {
    stage.day(LocalDate.of(2014, 9, 1));
    PaymentRunId run = prepare(scheme);
    stage.day(LocalDate.of(2014, 9, 2));
    stage.as(
        Cast.SECOND_FINANCE,
        () -> authorise.handle(new AuthorisePaymentRun.Command(run, version(run))));
    stage.as(
        Cast.FINANCE,
        () -> {
          export.handle(new ExportPaymentRun.Command(run, version(run)));
          keeper.work(run);
        });
    stage.day(LocalDate.of(2014, 9, 12));
    stage.as(
        Cast.FINANCE,
        () ->
            markPaid.handle(
                new MarkPaid.Command(
                    run, version(run), LocalDate.of(2014, 9, 10), "BACS 2014-09-10 001")));
  }

  private int version(PaymentRunId run) {
    return viewRun.ask(run).run().version();
  }

  private void secondQuarter(SchemeCode scheme, List<MadeUpPractice> joined) {
    stage.day(LocalDate.of(2014, 10, 2));
    for (MadeUpPractice practice : joined.subList(1, 8)) {
      ReportId report = quarter.report(scheme, 2, practice);
      if (practice.number() == 2) {
        quarter.ask(Cast.REVIEWER, report);
      }
    }
    joined.subList(8, 20).forEach(practice -> quarter.draft(scheme, 2, practice));
    stage.day(LocalDate.of(2014, 10, 3));
    // The reports that came late in quarter 1 are in a run that waits for the second person.
    prepare(scheme);
  }

  private PaymentRunId prepare(SchemeCode scheme) {
    PaymentRunId run =
        stage.as(
            Cast.FINANCE,
            () -> prepare.handle(new PreparePaymentRun.Command(scheme, Optional.empty())));
    keeper.work(run);
    return run;
  }

  private static boolean isLate(MadeUpPractice practice) {
    return practice.number() % 18 == 16;
  }

  private static Cast.Part reviewer(MadeUpPractice practice) {
    return practice.number() % 2 == 0 ? Cast.REVIEWER : Cast.SECOND_REVIEWER;
  }

  /** Most are satisfied; a few in part, one not. */
  private static ReviewOutcome outcome(MadeUpPractice practice) {
    if (practice.number() == 23) {
      return ReviewOutcome.NOT_SATISFIED;
    }
    return practice.number() % 17 == 3 ? ReviewOutcome.SATISFIED_IN_PART : ReviewOutcome.SATISFIED;
  }
}
