package org.quantock.domain.review;

import java.util.Optional;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.reporting.Leave;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportAction;

/**
 * What a person may do about the review of a report. Worked out once: the page offers by it, and
 * the use case refuses by it.
 */
public record ReviewAccess(Leave take, Leave judge, Leave query, Leave reopen) {

  /**
   * @param review the review that is not reopened, where there is one
   * @param interest what the person declared about the practice, where they did
   */
  public static ReviewAccess of(
      QuarterlyReport report,
      Optional<Review> review,
      Optional<ReviewInterest> interest,
      Actor person) {
    Leave barred = barred(report, interest, person);
    return new ReviewAccess(
        barred.given() ? take(report, review, person) : barred,
        barred.given() ? act(review, ReviewAction.JUDGE, person) : barred,
        barred.given() ? act(review, ReviewAction.QUERY, person) : barred,
        reopen(report, interest, person));
  }

  /** REV-3, REV-4. */
  private static Leave barred(
      QuarterlyReport report, Optional<ReviewInterest> interest, Actor person) {
    if (!person.may(Permission.REVIEW_REPORT)) {
      return Leave.refused("not-a-reviewer", "Reviewers of the area team do this.");
    }
    if (interest.isPresent()) {
      return Leave.refused(
          "reviewer-has-interest",
          "You declared an interest in %s, so a colleague has to review its reports."
              .formatted(report.practice()));
    }
    if (report.isWorkOf(person.id())) {
      return Leave.refused(
          "reviewer-is-author",
          "You worked on this report yourself, so a colleague has to review it.");
    }
    return Leave.granted();
  }

  private static Leave take(QuarterlyReport report, Optional<Review> review, Actor person) {
    if (review.isPresent()) {
      if (!review.get().allows(ReviewAction.TAKE)) {
        return Leave.refused("review-judged", "This report has been judged.");
      }
      return review.get().isOf(person)
          ? Leave.refused("review-taken", "You have this review already.")
          : Leave.granted();
    }
    return report.allows(ReportAction.DECIDE)
        ? Leave.granted()
        : Leave.refused("report-not-submitted", "The report is not with the area team now.");
  }

  /** REV-2. */
  private static Leave act(Optional<Review> review, ReviewAction action, Actor person) {
    if (review.isEmpty()) {
      return Leave.refused("review-not-taken", "Take the review first.");
    }
    if (!review.get().isOf(person)) {
      return Leave.refused(
          "review-of-colleague",
          "%s has this review. Take it over if you are to judge it."
              .formatted(review.get().reviewerName()));
    }
    if (!review.get().allows(action)) {
      return review.get().state().isJudged()
          ? Leave.refused("review-judged", "This report has been judged.")
          : Leave.refused(
              "review-waits", "The practice has been asked and has not resubmitted yet.");
    }
    return Leave.granted();
  }

  private static Leave reopen(
      QuarterlyReport report, Optional<ReviewInterest> interest, Actor person) {
    if (!person.may(Permission.REOPEN_REPORT)) {
      return Leave.refused("not-entitled", "A reviewer of the area team can reopen a report.");
    }
    if (interest.isPresent()) {
      return Leave.refused(
          "reviewer-has-interest",
          "You declared an interest in %s, so a colleague has to do this."
              .formatted(report.practice()));
    }
    return report.allows(ReportAction.REOPEN)
        ? Leave.granted()
        : Leave.refused("report-open", "The report is with the practice already.");
  }
}
