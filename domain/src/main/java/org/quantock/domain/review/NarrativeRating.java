package org.quantock.domain.review;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.quantock.domain.indicator.IndicatorCode;

/**
 * The rating that a reviewer gives to the narrative of an indicator (REV-10).
 *
 * @param rating a name on the scale of the indicator; null while it is not rated
 */
@Embeddable
public record NarrativeRating(IndicatorCode indicator, String rating) {

  public NarrativeRating {
    Objects.requireNonNull(indicator);
    rating = rating == null || rating.isBlank() ? null : rating.strip();
  }
}
