package org.quantock.application.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.quantock.application.reporting.SubmissionDetail;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.Rating;
import org.quantock.domain.reporting.ReportChange;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportQuery;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.review.Judgement;
import org.quantock.domain.review.NarrativeRating;
import org.quantock.domain.review.ReviewAccess;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.review.ReviewState;
import org.quantock.domain.review.Verdict;
import org.quantock.domain.scheme.Criterion;

/**
 * A submitted report as the area team judges it; what the practice is writing now is not in it.
 *
 * @param status where the report stands, as the area team may know it
 * @param review null while nobody has taken it
 * @param version of the review
 * @param narratives those that the submission gives, to be rated (REV-10)
 * @param submission the latest
 * @param changes what it says differently from the one before it; empty for the first
 * @param lastPeriod the latest submission of the report before this; null where there is none
 * @param queries all that was asked, oldest first
 * @param earlier reviews of this report that were reopened
 */
public record ReviewDetail(
    ReportId report,
    ReportState state,
    String status,
    ReviewId review,
    ReviewState reviewState,
    int version,
    String reviewerName,
    List<Criterion> criteria,
    List<Judgement> judgements,
    List<Narrative> narratives,
    ReviewOutcome outcome,
    String reasons,
    LocalDate decidedOn,
    SubmissionDetail submission,
    List<SubmissionDetail> submissions,
    List<ReportChange> changes,
    SubmissionDetail lastPeriod,
    List<String> warnings,
    List<ReportQuery> queries,
    List<Earlier> earlier,
    ReviewAccess access) {

  /**
   * A narrative of a retained indicator, which the reviewer rates (REV-10).
   *
   * @param title what the indicator is about; null where the set does not say
   * @param ratings the names on its scale
   * @param rating the rating so far; null while there is none
   */
  public record Narrative(
      IndicatorCode indicator, String title, String text, List<Rating> ratings, String rating) {}

  /** The ratings so far, one for each narrative. */
  public List<NarrativeRating> ratings() {
    return narratives.stream()
        .map(each -> new NarrativeRating(each.indicator(), each.rating()))
        .toList();
  }

  /** A review whose report was reopened. */
  public record Earlier(
      String reviewerName,
      int submission,
      ReviewOutcome outcome,
      String reasons,
      LocalDate decidedOn) {}

  /** The judgement of a criterion so far. */
  public Judgement judgement(String criterion) {
    return judgements.stream()
        .filter(one -> one.criterion().equals(criterion))
        .findFirst()
        .orElseGet(() -> new Judgement(criterion, null, ""));
  }

  /** The outcomes that fit the judgements so far (REV-6); empty until all are made. */
  public Set<ReviewOutcome> fittingOutcomes() {
    List<Verdict> verdicts = criteria.stream().map(one -> judgement(one.code()).verdict()).toList();
    return verdicts.contains(null) ? Set.of() : ReviewOutcome.fitting(verdicts);
  }
}
