package org.quantock.domain.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Problems;

/**
 * The points of a narrative are earned by the rating that a reviewer gives it (IND-27).
 *
 * @param ratings in the order in which they are offered
 */
public record RatingScale(List<Rating> ratings) implements Scale {

  private static final int MOST = 10;
  private static final int LONGEST = 40;

  public RatingScale {
    ratings = List.copyOf(ratings);
    var problems = new Problems();
    problems.require(
        ratings.size() >= 2 && ratings.size() <= MOST,
        "ratings",
        "A scale has 2 to %d ratings; this one has %d.".formatted(MOST, ratings.size()));
    ratings.forEach(each -> problems.text("ratings", "a rating", each.name(), LONGEST));
    problems.require(
        ratings.stream().map(each -> each.name().toLowerCase(Locale.UK)).distinct().count()
            == ratings.size(),
        "ratings",
        "Each rating of a scale has its own name.");
    problems.require(
        ratings.isEmpty()
            || ratings.stream().anyMatch(each -> each.share().compareTo(Percentage.ZERO) > 0),
        "ratings",
        "At least one rating must earn points.");
    problems.refuse();
  }

  public Optional<Rating> find(String name) {
    return ratings.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The rating of this name; one that the scale does not have is refused. */
  public Rating rating(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "rating",
                    "Choose one of the ratings: %s."
                        .formatted(
                            ratings.stream().map(Rating::name).collect(Collectors.joining(", ")))));
  }

  @Override
  public IndicatorKind kind() {
    return IndicatorKind.NARRATIVE;
  }

  @Override
  public String words() {
    return ratings.stream()
        .map(each -> each.name() + " " + each.share())
        .collect(Collectors.joining(", "));
  }
}
