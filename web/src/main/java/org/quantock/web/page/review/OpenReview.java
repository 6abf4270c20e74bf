package org.quantock.web.page.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.review.ReviewDetail;
import org.quantock.application.review.ViewForReview;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.shared.NotFound;

/** The submitted report of {@code ?id=} that all pages of one review are about. */
@Named
@RequestScoped
public class OpenReview {

  @Inject @Param private String id;
  @Inject private ViewForReview viewForReview;

  private ReviewDetail detail;

  public ReviewDetail detail() {
    if (detail == null) {
      detail = viewForReview.ask(id());
    }
    return detail;
  }

  void changed() {
    detail = null;
  }

  ReportId id() {
    return ReportId.of(id);
  }

  /** The review that the report has; not found while nobody has taken it. */
  ReviewId review() {
    if (detail().review() == null) {
      throw new NotFound("Nobody has taken this review.");
    }
    return detail().review();
  }

  String to(String page) {
    return "/" + page + "?faces-redirect=true&id=" + id();
  }

  /** The title of a section by its code. */
  public String title(String section) {
    return detail().submission().sections().stream()
        .filter(one -> one.code().value().equals(section))
        .map(one -> one.title())
        .findFirst()
        .orElse(section);
  }

  public String colour() {
    return switch (detail().state()) {
      case SUBMITTED, RESUBMITTED -> "blue";
      case ACCEPTED -> "green";
      case NOT_ACCEPTED -> "red";
      case DRAFT, SIGNED_OFF, QUERIED, REOPENED -> "orange";
    };
  }
}
