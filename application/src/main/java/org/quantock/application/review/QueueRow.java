package org.quantock.application.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.Turn;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.PersonId;

/**
 * A submitted report as the area team sees it in its list.
 *
 * @param submittedOn the day of the latest submission
 * @param lateDays of the first submission
 * @param askedOn when the practice was asked last; null where it never was
 * @param reviewer null while nobody has taken it
 * @param reviewerName null while nobody has taken it
 * @param outcome null while it is not judged
 */
public record QueueRow(
    ReportId report,
    SchemeCode scheme,
    String schemeName,
    PracticeCode practice,
    int period,
    String periodName,
    LocalDate dueOn,
    ReportState state,
    LocalDate submittedOn,
    int submission,
    int lateDays,
    LocalDate askedOn,
    PersonId reviewer,
    String reviewerName,
    ReviewOutcome outcome,
    LocalDate decidedOn) {

  /** To the area team a report in the practice's hands is one state, whatever is done there. */
  public String status() {
    return switch (state) {
      case SUBMITTED, RESUBMITTED ->
          reviewer == null ? state.title() : state.title() + ", being reviewed";
      case DRAFT, SIGNED_OFF, QUERIED, REOPENED -> "With the practice";
      case ACCEPTED, NOT_ACCEPTED -> outcome == null ? state.title() : outcome.title();
    };
  }

  public Turn turn() {
    return state.turn();
  }

  /** Since when it waits for whoever's turn it is; null where it is decided. */
  public LocalDate waitingSince() {
    return switch (state.turn()) {
      case AREA_TEAM -> submittedOn;
      case PRACTICE -> askedOn == null ? submittedOn : askedOn;
      case NOBODY -> null;
    };
  }

  /** Days it has been waiting; null where it is decided. */
  public Long age(LocalDate today) {
    LocalDate since = waitingSince();
    return since == null ? null : ChronoUnit.DAYS.between(since, today);
  }
}
