package org.quantock.application.review;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.reporting.ReportReading;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.review.Judgement;
import org.quantock.domain.review.NarrativeRating;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.ReviewAccess;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewInterests;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.review.Reviews;

/** Closes a review with an outcome (REV-3 to REV-6); with that the report is decided. */
@UseCase
@Requires(Permission.REVIEW_REPORT)
public class JudgeReport {

  private Reviews reviews;
  private Reports reports;
  private ReviewInterests interests;
  private ReviewScope scope;
  private ReportReading reading;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected JudgeReport() {}

  @Inject
  public JudgeReport(
      Reviews reviews,
      Reports reports,
      ReviewInterests interests,
      ReviewScope scope,
      ReportReading reading,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit) {
    this.reviews = reviews;
    this.reports = reports;
    this.interests = interests;
    this.scope = scope;
    this.reading = reading;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  /**
   * @param version of the review, as the person read it
   * @param judgements one for each criterion
   * @param ratings one for each narrative that the practice gave (REV-10)
   * @param why the reasons for the outcome; needed unless it is satisfied
   */
  public record Command(
      ReviewId review,
      int version,
      List<Judgement> judgements,
      List<NarrativeRating> ratings,
      ReviewOutcome outcome,
      String why) {

    /** Where there is no narrative to rate. */
    public Command(
        ReviewId review,
        int version,
        List<Judgement> judgements,
        ReviewOutcome outcome,
        String why) {
      this(review, version, judgements, List.of(), outcome, why);
    }
  }

  public void handle(Command command) {
    Actor person = caller.person();
    LocalDate today = calendar.today();
    QuarterlyReport report = scope.reportForChange(reviews.get(command.review()).report());
    Review review = reviews.getForChange(command.review());
    ReportState before = report.state();
    boolean again =
        review.state().isJudged()
            && review.isOf(person)
            && review.outcome().equals(Optional.ofNullable(command.outcome()));
    if (!again) {
      ReviewAccess.of(
              report, Optional.of(review), interests.of(person.id(), report.practice()), person)
          .judge()
          .orRefuse();
      review.judge(
          command.version(),
          command.judgements(),
          command.ratings(),
          command.outcome(),
          command.why(),
          reading.terms(report).criteria(),
          reading.narratives(report, report.submission(review.submission())),
          person,
          today);
      report.decide(command.outcome().isAcceptance(), today);
      reviews.flush();
      reports.flush();
    }
    audit.record(
        Deed.done(
                JudgeReport.class,
                "report",
                report.id(),
                "%s the report of %s for %s: %s"
                    .formatted(
                        again ? "Asked again to judge" : "Judged",
                        report.practice(),
                        report.period().shortName(),
                        command.outcome().title().toLowerCase(java.util.Locale.UK)))
            .changing("state", before.title(), report.state().title()));
  }
}
