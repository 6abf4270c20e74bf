package org.quantock.domain.review;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quantock.domain.access.Actor;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.RatingScale;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.scheme.Criterion;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/**
 * The judgement of one report. A reviewer takes the submitted report; judges it criterion by
 * criterion, saving on the way; asks the practice where something is unclear, which hands the turn
 * over until the practice resubmits; and closes with an outcome that fits the judgements. From then
 * on it never changes: a report that is reopened gets a new review.
 */
@Entity
public class Review {

  @EmbeddedId private ReviewId id;
  private ReportId report;
  private int submission;
  private PersonId reviewer;
  private String reviewerName;
  private LocalDate takenOn;

  @Enumerated(EnumType.STRING)
  private ReviewState state;

  @Enumerated(EnumType.STRING)
  private ReviewOutcome outcome;

  private String reasons;
  private LocalDate decidedOn;

  @ElementCollection @OrderColumn private List<Judgement> judgements = new ArrayList<>();
  @ElementCollection @OrderColumn private List<NarrativeRating> ratings = new ArrayList<>();

  @Version private int version;

  protected Review() {}

  /** A reviewer takes a submitted report. Whether they may is {@link ReviewAccess#take()}. */
  public Review(ReviewId id, QuarterlyReport report, Actor reviewer, LocalDate today) {
    this.id = id;
    this.report = report.id();
    this.submission =
        report
            .latestSubmission()
            .orElseThrow(() -> new NotFound("There is no such report."))
            .number();
    this.state = ReviewState.ASSIGNED;
    this.reasons = "";
    assign(reviewer, today);
  }

  /** A colleague takes it over (REV-2). */
  public void take(Actor colleague, LocalDate today) {
    mustAllow(ReviewAction.TAKE);
    assign(colleague, today);
  }

  private void assign(Actor person, LocalDate today) {
    reviewer = person.id();
    reviewerName = person.name();
    takenOn = today;
  }

  /** Keeps judgements that may still be unfinished. */
  public void save(int read, List<Judgement> given, List<Criterion> criteria, Actor by) {
    mustAllow(ReviewAction.SAVE);
    mustBeOf(by);
    Stale.check("The review", read, version);
    replace(checked(given, criteria));
  }

  /**
   * As above, with the ratings of narratives, which may be unfinished as well (REV-10).
   *
   * @param scales of the narratives that the practice gave
   */
  public void save(
      int read,
      List<Judgement> given,
      List<NarrativeRating> rated,
      List<Criterion> criteria,
      Map<IndicatorCode, RatingScale> scales,
      Actor by) {
    mustAllow(ReviewAction.SAVE);
    mustBeOf(by);
    Stale.check("The review", read, version);
    List<NarrativeRating> ratingsNow = onScale(rated, scales);
    replace(checked(given, criteria));
    rate(ratingsNow);
  }

  private void rate(List<NarrativeRating> checked) {
    if (!ratings.equals(checked)) {
      ratings.clear();
      ratings.addAll(checked);
    }
  }

  /** In order of the scales; refuses what is no rating of them. */
  private static List<NarrativeRating> onScale(
      List<NarrativeRating> rated, Map<IndicatorCode, RatingScale> scales) {
    var problems = new Problems();
    Map<IndicatorCode, NarrativeRating> byIndicator = new HashMap<>();
    for (NarrativeRating each : rated) {
      byIndicator.put(each.indicator(), each);
      RatingScale scale = scales.get(each.indicator());
      if (problems.require(
          scale != null, "", "%s has no narrative to rate.".formatted(each.indicator()))) {
        problems.require(
            each.rating() == null || scale.find(each.rating()).isPresent(),
            "rating-" + each.indicator(),
            "Choose one of the ratings of %s.".formatted(each.indicator()));
      }
    }
    problems.refuse();
    return scales.keySet().stream()
        .sorted()
        .map(code -> byIndicator.getOrDefault(code, new NarrativeRating(code, null)))
        .toList();
  }

  /** REV-10: the narratives that are not rated yet, as problems of the page. */
  public static void checkRated(
      List<NarrativeRating> rated, Map<IndicatorCode, RatingScale> scales, Problems problems) {
    scales.keySet().stream()
        .sorted()
        .forEach(
            code ->
                problems.require(
                    rated.stream()
                        .anyMatch(one -> one.indicator().equals(code) && one.rating() != null),
                    "rating-" + code,
                    "Rate the narrative of " + code + "."));
  }

  private void replace(List<Judgement> checked) {
    if (!judgements.equals(checked)) {
      judgements.clear();
      judgements.addAll(checked);
    }
  }

  /** In order of the criteria; refuses what no review may hold, finished or not. */
  private static List<Judgement> checked(List<Judgement> given, List<Criterion> criteria) {
    var problems = new Problems();
    Map<String, Judgement> byCriterion = new HashMap<>();
    for (Judgement judgement : given) {
      byCriterion.put(judgement.criterion(), judgement);
      problems.require(
          criteria.stream().anyMatch(one -> one.code().equals(judgement.criterion())),
          "",
          "“%s” is not a criterion of this scheme.".formatted(judgement.criterion()));
      problems.optionalText(
          "reasons-" + judgement.criterion(), "the reasons", judgement.reasons(), Judgement.LIMIT);
    }
    problems.refuse();
    return criteria.stream()
        .map(one -> byCriterion.getOrDefault(one.code(), new Judgement(one.code(), null, "")))
        .toList();
  }

  /** The practice is asked; the review waits (REV-7). */
  public void query(Actor by) {
    mustAllow(ReviewAction.QUERY);
    mustBeOf(by);
    state = ReviewState.QUERIED;
  }

  /** The practice resubmitted (REV-7). */
  public void resume(int newSubmission) {
    mustAllow(ReviewAction.RESUME);
    submission = newSubmission;
    state = ReviewState.ASSIGNED;
  }

  /** REV-5: the criteria that are not judged yet, as problems of the page. */
  public static void checkWhole(
      List<Judgement> given, List<Criterion> criteria, Problems problems) {
    for (Criterion criterion : criteria) {
      Optional<Judgement> judgement =
          given.stream().filter(one -> one.criterion().equals(criterion.code())).findFirst();
      problems.require(
          judgement.map(Judgement::verdict).isPresent(),
          "verdict-" + criterion.code(),
          "Say how far this is met: %s".formatted(criterion.text()));
      problems.require(
          judgement.map(Judgement::reasons).filter(text -> !text.isBlank()).isPresent(),
          "reasons-" + criterion.code(),
          "Give your reasons about: %s".formatted(criterion.text()));
    }
  }

  /**
   * Closes the review (REV-5, REV-6). Whether the person may is {@link ReviewAccess#judge()}.
   *
   * @param why needed unless the outcome is satisfied
   */
  public void judge(
      int read,
      List<Judgement> given,
      ReviewOutcome chosen,
      String why,
      List<Criterion> criteria,
      Actor by,
      LocalDate today) {
    judge(read, given, List.of(), chosen, why, criteria, Map.of(), by, today);
  }

  /**
   * As above, where the practice gave narratives to be rated (REV-10).
   *
   * @param scales of those narratives
   */
  public void judge(
      int read,
      List<Judgement> given,
      List<NarrativeRating> rated,
      ReviewOutcome chosen,
      String why,
      List<Criterion> criteria,
      Map<IndicatorCode, RatingScale> scales,
      Actor by,
      LocalDate today) {
    mustAllow(ReviewAction.JUDGE);
    mustBeOf(by);
    Stale.check("The review", read, version);
    List<Judgement> checked = checked(given, criteria);
    List<NarrativeRating> ratingsNow = onScale(rated, scales);
    var problems = new Problems();
    checkWhole(checked, criteria, problems);
    checkRated(ratingsNow, scales, problems);
    problems.refuse();
    Set<ReviewOutcome> fitting =
        ReviewOutcome.fitting(checked.stream().map(Judgement::verdict).toList());
    problems.require(
        chosen != null && fitting.contains(chosen),
        "outcome",
        "With these judgements the outcome can be: %s."
            .formatted(
                fitting.stream().map(ReviewOutcome::title).collect(Collectors.joining(" or "))));
    if (chosen == ReviewOutcome.SATISFIED) {
      problems.optionalText("why", "the reasons for the outcome", why, Judgement.LIMIT);
    } else {
      problems.text("why", "the reasons for the outcome", why, Judgement.LIMIT);
    }
    problems.refuse();
    replace(checked);
    rate(ratingsNow);
    outcome = chosen;
    reasons = why == null ? "" : why.strip().replace("\r\n", "\n");
    decidedOn = today;
    state = chosen.state();
  }

  /** The report was reopened; outcome and judgements stay readable (REV-8). */
  public void reopen() {
    mustAllow(ReviewAction.REOPEN);
    state = ReviewState.REOPENED;
  }

  private void mustAllow(ReviewAction action) {
    if (!state.allows(action)) {
      throw RuleViolated.notAllowed("The review", action, state);
    }
  }

  /** REV-2. */
  private void mustBeOf(Actor person) {
    if (!isOf(person)) {
      throw new RuleViolated(
          "review-of-colleague",
          "%s has this review. Take it over if you are to judge it.".formatted(reviewerName));
    }
  }

  public boolean allows(ReviewAction action) {
    return state.allows(action);
  }

  public boolean isOf(Actor person) {
    return reviewer.equals(person.id());
  }

  public ReviewId id() {
    return id;
  }

  public ReportId report() {
    return report;
  }

  /** Number of the submission that is looked at. */
  public int submission() {
    return submission;
  }

  public PersonId reviewer() {
    return reviewer;
  }

  public String reviewerName() {
    return reviewerName;
  }

  public LocalDate takenOn() {
    return takenOn;
  }

  public ReviewState state() {
    return state;
  }

  /** Also of a review that was reopened after it was judged. */
  public Optional<ReviewOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** The reasons for the outcome; may be empty where it is satisfied. */
  public String reasons() {
    return reasons;
  }

  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  public List<Judgement> judgements() {
    return List.copyOf(judgements);
  }

  /** The ratings of narratives so far; of a judged review all that there are (REV-10). */
  public List<NarrativeRating> ratings() {
    return List.copyOf(ratings);
  }

  public int version() {
    return version;
  }
}
