package org.quantock.domain.review;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.shared.NotFound;

/** The reviews on record. */
public interface Reviews {

  void add(Review review);

  Optional<Review> find(ReviewId id);

  /** The review to change it; nobody else gets it this way until the transaction ends. */
  Optional<Review> findForChange(ReviewId id);

  /** The review of a report that is not reopened (REV-1). */
  Optional<Review> current(ReportId report);

  /** All reviews of a report, oldest first. */
  List<Review> of(ReportId report);

  void flush();

  default Review get(ReviewId id) {
    return find(id).orElseThrow(() -> new NotFound("There is no such review."));
  }

  default Review getForChange(ReviewId id) {
    return findForChange(id).orElseThrow(() -> new NotFound("There is no such review."));
  }
}
