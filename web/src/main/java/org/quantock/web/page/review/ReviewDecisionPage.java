package org.quantock.web.page.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.quantock.application.review.JudgeReport;
import org.quantock.application.review.ReviewDetail;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/** Shows the judgements once more and closes the review with an outcome that fits them. */
@Named
@RequestScoped
public class ReviewDecisionPage {

  @Inject private OpenReview openReview;
  @Inject private JudgeReport judgeReport;
  @Inject private Attempt attempt;
  @Inject private FieldErrors errors;

  private int version;
  private String outcome;
  private String why;

  public void load() {
    version = openReview.detail().version();
    Set<ReviewOutcome> fitting = openReview.detail().fittingOutcomes();
    if (fitting.size() == 1) {
      outcome = fitting.iterator().next().name();
    }
  }

  public List<Option> outcomes() {
    return openReview.detail().fittingOutcomes().stream()
        .map(one -> new Option(one.name(), one.title()))
        .toList();
  }

  public String confirm() {
    ReviewOutcome chosen =
        Arrays.stream(ReviewOutcome.values())
            .filter(one -> one.name().equals(outcome))
            .findFirst()
            .orElse(null);
    if (chosen == null) {
      errors.add("outcome", "Select the outcome.");
      return null;
    }
    ReviewDetail detail = openReview.detail();
    return attempt.works(
            () ->
                judgeReport.handle(
                    new JudgeReport.Command(
                        openReview.review(),
                        version,
                        detail.judgements(),
                        detail.ratings(),
                        chosen,
                        why)))
        ? openReview.to("review-done")
        : null;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
