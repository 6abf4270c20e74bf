package org.quantock.application.review;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.ReviewAccess;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewInterests;
import org.quantock.domain.review.Reviews;

/** The caller takes the review of a submitted report, or takes it over from a colleague (REV-2). */
@UseCase
@Requires(Permission.REVIEW_REPORT)
public class TakeReview {

  private Reviews reviews;
  private ReviewInterests interests;
  private ReviewScope scope;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected TakeReview() {}

  @Inject
  public TakeReview(
      Reviews reviews,
      ReviewInterests interests,
      ReviewScope scope,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit) {
    this.reviews = reviews;
    this.interests = interests;
    this.scope = scope;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(ReportId report) {}

  public ReviewId handle(Command command) {
    Actor person = caller.person();
    LocalDate today = calendar.today();
    QuarterlyReport report = scope.reportForChange(command.report());
    Optional<Review> present = reviews.current(report.id());
    boolean again = present.filter(review -> review.isOf(person)).isPresent();
    if (!again) {
      ReviewAccess.of(report, present, interests.of(person.id(), report.practice()), person)
          .take()
          .orRefuse();
    }
    String reviewer = present.map(Review::reviewerName).orElse(null);
    String state = present.map(held -> held.state().title()).orElse(null);
    Review review =
        present.orElseGet(
            () -> {
              var fresh = new Review(ReviewId.fresh(), report, person, today);
              reviews.add(fresh);
              return fresh;
            });
    if (present.isPresent() && !again) {
      review.take(person, today);
      reviews.flush();
    }
    audit.record(
        Deed.done(
                TakeReview.class,
                "report",
                report.id(),
                "%s the review of %s for %s"
                    .formatted(
                        again ? "Has already" : present.isPresent() ? "Took over" : "Took",
                        report.practice(),
                        report.period().shortName()))
            .changing("reviewer", reviewer, review.reviewerName())
            .changing("review", state, review.state().title()));
    return review.id();
  }
}
