package org.quantock.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.quantock.domain.reporting.ReportSubmitted;
import org.quantock.domain.review.ReviewAction;
import org.quantock.domain.review.Reviews;

/** Gives a review that waits for the practice its new submission, in the same transaction. */
@ApplicationScoped
public class ResumeReview {

  private Reviews reviews;

  protected ResumeReview() {}

  @Inject
  public ResumeReview(Reviews reviews) {
    this.reviews = reviews;
  }

  public void on(@Observes ReportSubmitted event) {
    reviews
        .current(event.report())
        .filter(review -> review.allows(ReviewAction.RESUME))
        .ifPresent(
            review -> {
              review.resume(event.submission());
              reviews.flush();
            });
  }
}
