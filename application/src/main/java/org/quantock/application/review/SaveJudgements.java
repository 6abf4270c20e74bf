package org.quantock.application.review;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.audit.Differences;
import org.quantock.application.reporting.ReportReading;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.review.Judgement;
import org.quantock.domain.review.NarrativeRating;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.ReviewAccess;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewInterests;
import org.quantock.domain.review.Reviews;
import org.quantock.domain.scheme.Criterion;

/** Keeps judgements that may be unfinished; nobody but the area team sees them. */
@UseCase
@Requires(Permission.REVIEW_REPORT)
public class SaveJudgements {

  private Reviews reviews;
  private ReviewInterests interests;
  private ReviewScope scope;
  private ReportReading reading;
  private Caller caller;
  private AuditTrail audit;

  protected SaveJudgements() {}

  @Inject
  public SaveJudgements(
      Reviews reviews,
      ReviewInterests interests,
      ReviewScope scope,
      ReportReading reading,
      Caller caller,
      AuditTrail audit) {
    this.reviews = reviews;
    this.interests = interests;
    this.scope = scope;
    this.reading = reading;
    this.caller = caller;
    this.audit = audit;
  }

  /**
   * @param version of the review, as the person read it
   */
  public record Command(
      ReviewId review, int version, List<Judgement> judgements, List<NarrativeRating> ratings) {

    /** Where there is no narrative to rate. */
    public Command(ReviewId review, int version, List<Judgement> judgements) {
      this(review, version, judgements, List.of());
    }
  }

  public void handle(Command command) {
    Review review = reviews.getForChange(command.review());
    QuarterlyReport report = scope.report(review.report());
    ReviewAccess.of(
            report,
            java.util.Optional.of(review),
            interests.of(caller.person().id(), report.practice()),
            caller.person())
        .judge()
        .orRefuse();
    List<Criterion> criteria = reading.terms(report).criteria();
    List<Judgement> judged = review.judgements();
    List<NarrativeRating> rated = review.ratings();
    review.save(
        command.version(),
        command.judgements(),
        command.ratings(),
        criteria,
        reading.narratives(report, report.submission(review.submission())),
        caller.person());
    reviews.flush();
    // Unfinished, so the record says no more than that they changed.
    var kept = new Differences();
    for (Criterion each : criteria) {
      kept.noteSealed(each.text(), inWords(judged, each), inWords(review.judgements(), each));
    }
    for (NarrativeRating each : review.ratings()) {
      kept.noteSealed(
          "Narrative of " + each.indicator(), rating(rated, each.indicator()), each.rating());
    }
    audit.record(
        kept.addTo(
            Deed.done(
                SaveJudgements.class,
                "report",
                report.id(),
                "Kept judgements on %s for %s"
                    .formatted(report.practice(), report.period().shortName()))));
  }

  private static String inWords(List<Judgement> judgements, Criterion criterion) {
    return judgements.stream()
        .filter(each -> each.criterion().equals(criterion.code()))
        .map(SaveJudgements::inWords)
        .findFirst()
        .orElse("");
  }

  private static String inWords(Judgement judgement) {
    if (judgement.verdict() == null) {
      return judgement.reasons();
    }
    String verdict = judgement.verdict().title();
    return judgement.reasons().isEmpty() ? verdict : verdict + ": " + judgement.reasons();
  }

  /** Null while it is not rated. */
  private static String rating(List<NarrativeRating> ratings, IndicatorCode indicator) {
    return ratings.stream()
        .filter(each -> each.indicator().equals(indicator) && each.rating() != null)
        .map(NarrativeRating::rating)
        .findFirst()
        .orElse(null);
  }
}
