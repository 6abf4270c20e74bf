package org.quantock.domain.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.monitoring.ReportStanding;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.review.ReviewOutcome;

/**
 * One line of a data release: a practice in a period, for one retained indicator, or without an
 * indicator where no report was submitted. The counts can only be published ones (EVA-1).
 *
 * @param band empty where no list size is on record
 * @param takesPart whether the practice takes part on the last day of the period
 * @param outcome of the review, where there is one that was not reopened
 */
public record ExtractRow(
    Pseudonym practice,
    int period,
    LocalDate periodEndsOn,
    Optional<ListSizeBand> band,
    ParticipationState participation,
    boolean takesPart,
    ReportStanding report,
    Optional<ReviewOutcome> outcome,
    Optional<Figure> figure) {

  /**
   * @param counts empty unless the status is given
   */
  public record Figure(IndicatorCode indicator, ValueStatus status, Optional<Counts> counts) {}

  public record Counts(
      PublishedCount numerator, PublishedCount denominator, PublishedCount exceptions) {}
}
