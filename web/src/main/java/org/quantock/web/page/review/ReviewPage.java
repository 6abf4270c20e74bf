package org.quantock.web.page.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quantock.application.review.ReviewDetail;
import org.quantock.application.review.SaveJudgements;
import org.quantock.application.review.TakeReview;
import org.quantock.domain.review.Judgement;
import org.quantock.domain.review.NarrativeRating;
import org.quantock.domain.review.Verdict;
import org.quantock.domain.scheme.Criterion;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** A submitted report with the criteria it is judged by. */
@Named
@RequestScoped
public class ReviewPage {

  @Inject private OpenReview openReview;
  @Inject private TakeReview takeReview;
  @Inject private SaveJudgements saveJudgements;
  @Inject private Attempt attempt;
  @Inject private FieldErrors errors;
  @Inject private Notice notice;

  private final Map<String, String> verdicts = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();
  private final Map<String, String> ratings = new HashMap<>();
  private Integer version;
  private boolean clash;

  public void load() {
    ReviewDetail detail = openReview.detail();
    version = detail.version();
    for (Criterion criterion : detail.criteria()) {
      Judgement judgement = detail.judgement(criterion.code());
      verdicts.put(
          criterion.code(), judgement.verdict() == null ? null : judgement.verdict().name());
      reasons.put(criterion.code(), judgement.reasons());
    }
    for (ReviewDetail.Narrative narrative : detail.narratives()) {
      ratings.put(narrative.indicator().value(), narrative.rating());
    }
  }

  /** The ratings on the scale of a narrative (REV-10). */
  public List<Option> ratingsOf(ReviewDetail.Narrative narrative) {
    return narrative.ratings().stream()
        .map(each -> new Option(each.name(), each.name(), "Earns " + each.share()))
        .toList();
  }

  public List<Option> options() {
    return Arrays.stream(Verdict.values())
        .map(verdict -> new Option(verdict.name(), verdict.title()))
        .toList();
  }

  /** The title of the aim a criterion is about; null where it is about the whole report. */
  public String about(Criterion criterion) {
    return criterion.aim().isEmpty() ? null : openReview.title("aim-" + criterion.aim());
  }

  public String take() {
    if (!attempt.works(() -> takeReview.handle(new TakeReview.Command(openReview.id())))) {
      return null;
    }
    notice.success("You have this review now.");
    return openReview.to("review");
  }

  public String later() {
    if (!save()) {
      return null;
    }
    notice.success("Your judgements are saved. You can come back to them at any time.");
    return "/review-queue?faces-redirect=true&show=MINE";
  }

  /** Saves, then holds the judgements against what a decision needs. */
  public String proceed() {
    if (!save()) {
      return null;
    }
    for (Judgement judgement : typed()) {
      if (judgement.verdict() == null) {
        errors.add(
            "verdict-" + judgement.criterion(), "Say how far this is met: " + text(judgement));
      }
      if (judgement.reasons().isEmpty()) {
        errors.add(
            "reasons-" + judgement.criterion(), "Give your reasons about: " + text(judgement));
      }
    }
    for (NarrativeRating rating : rated()) {
      if (rating.rating() == null) {
        errors.add(
            "rating-" + rating.indicator(), "Rate the narrative of " + rating.indicator() + ".");
      }
    }
    return errors.isEmpty() ? openReview.to("review-decision") : null;
  }

  private String text(Judgement judgement) {
    return openReview.detail().criteria().stream()
        .filter(one -> one.code().equals(judgement.criterion()))
        .map(Criterion::text)
        .findFirst()
        .orElse(judgement.criterion());
  }

  private boolean save() {
    boolean saved =
        attempt.works(
            () ->
                saveJudgements.handle(
                    new SaveJudgements.Command(
                        openReview.review(), version == null ? -1 : version, typed(), rated())));
    openReview.changed();
    int stands = openReview.detail().version();
    clash = !saved && version != null && version != stands;
    version = stands;
    return saved;
  }

  /**
   * What is stored about a criterion where it was saved elsewhere meanwhile and differs from what
   * is typed here; null otherwise. The next save is on top of it.
   */
  public String stored(String criterion) {
    if (!clash) {
      return null;
    }
    Judgement stored = openReview.detail().judgement(criterion);
    boolean same = typed().contains(stored);
    return same
        ? null
        : "%s %s"
            .formatted(
                stored.verdict() == null ? "not judged" : stored.verdict().title(),
                stored.reasons());
  }

  private List<NarrativeRating> rated() {
    return openReview.detail().narratives().stream()
        .map(each -> new NarrativeRating(each.indicator(), ratings.get(each.indicator().value())))
        .toList();
  }

  private List<Judgement> typed() {
    return openReview.detail().criteria().stream()
        .map(
            criterion ->
                new Judgement(
                    criterion.code(),
                    Arrays.stream(Verdict.values())
                        .filter(one -> one.name().equals(verdicts.get(criterion.code())))
                        .findFirst()
                        .orElse(null),
                    reasons.get(criterion.code())))
        .toList();
  }

  public Map<String, String> getVerdicts() {
    return verdicts;
  }

  public Map<String, String> getRatings() {
    return ratings;
  }

  public Map<String, String> getReasons() {
    return reasons;
  }

  public Integer getVersion() {
    return version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }
}
