package org.quantock.application.review;

import java.time.LocalDate;
import java.util.List;
import org.quantock.application.reporting.SubmissionDetail;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.review.Verdict;

/** What the area team decided about a report, as its practice reads it. */
public record DecisionDetail(
    ReportId report,
    SubmissionDetail submission,
    ReviewOutcome outcome,
    String reasons,
    LocalDate decidedOn,
    String reviewerName,
    List<Line> judgements,
    List<Rated> ratings) {

  /**
   * How a narrative was rated (REV-10).
   *
   * @param indicator its code, and what it is about where the set says so
   */
  public record Rated(String indicator, String rating) {}

  public record Line(String criterion, Verdict verdict, String reasons) {}
}
