package org.quantock.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quantock.domain.reporting.SomeReport.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.Rating;
import org.quantock.domain.indicator.RatingScale;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Problem;

/** REV-10. */
class NarrativeRatingTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 10, 10);
  private static final IndicatorCode STORY = new IndicatorCode("LOC004");
  private static final Map<IndicatorCode, RatingScale> SCALES =
      Map.of(
          STORY,
          new RatingScale(
              List.of(new Rating("Good", Percentage.HUNDRED), new Rating("Not", Percentage.ZERO))));

  private final Review review = new Review(ReviewId.fresh(), submitted(), REVIEWER, TODAY);

  @Test
  @DisplayName("REV-10: a report is not judged before its narratives are rated")
  void a_report_is_not_judged_before_its_narratives_are_rated() {
    assertThat(problems(() -> judge(List.of()))).containsExactly("rating-LOC004");
    assertThat(problems(() -> judge(List.of(new NarrativeRating(STORY, " ")))))
        .containsExactly("rating-LOC004");
    assertThat(review.state()).isEqualTo(ReviewState.ASSIGNED);

    judge(List.of(new NarrativeRating(STORY, "Good")));

    assertThat(review.state()).isEqualTo(ReviewState.SATISFIED);
    assertThat(review.ratings()).containsExactly(new NarrativeRating(STORY, "Good"));
  }

  @Test
  @DisplayName("REV-10: a rating is one of the scale, of a narrative that was given")
  void a_rating_is_one_of_the_scale_of_a_narrative_that_was_given() {
    assertThat(problems(() -> judge(List.of(new NarrativeRating(STORY, "Splendid")))))
        .contains("rating-LOC004");
    assertThat(
            problems(
                () -> judge(List.of(new NarrativeRating(new IndicatorCode("LOC005"), "Good")))))
        .contains("");
  }

  @Test
  @DisplayName("REV-10: ratings are kept unfinished until the report is judged")
  void ratings_are_kept_unfinished_until_the_report_is_judged() {
    review.save(0, List.of(), List.of(), TERMS.criteria(), SCALES, REVIEWER);
    assertThat(review.ratings()).containsExactly(new NarrativeRating(STORY, null));

    review.save(
        0,
        List.of(),
        List.of(new NarrativeRating(STORY, "Not")),
        TERMS.criteria(),
        SCALES,
        REVIEWER);
    assertThat(review.ratings()).containsExactly(new NarrativeRating(STORY, "Not"));
  }

  private void judge(List<NarrativeRating> ratings) {
    review.judge(
        0,
        List.of(
            new Judgement("progress", Verdict.MET, "Because."),
            new Judgement("plan", Verdict.MET, "Because.")),
        ratings,
        ReviewOutcome.SATISFIED,
        "",
        TERMS.criteria(),
        SCALES,
        REVIEWER,
        TODAY);
  }

  private static List<String> problems(ThrowingCallable act) {
    return catchThrowableOfType(InvalidInput.class, act).problems().stream()
        .map(Problem::field)
        .toList();
  }
}
