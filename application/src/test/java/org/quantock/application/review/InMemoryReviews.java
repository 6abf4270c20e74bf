package org.quantock.application.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportQuery;
import org.quantock.domain.reporting.ReportSubmission;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.review.AcceptedReport;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewInterest;
import org.quantock.domain.review.ReviewInterests;
import org.quantock.domain.review.ReviewState;
import org.quantock.domain.review.Reviews;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.PersonId;

/** Reviews and interests in lists, with what is read from them about the reports given. */
public final class InMemoryReviews
    implements Reviews, ReviewInterests, ReviewQueries, AcceptedReports {

  private final List<Review> reviews = new ArrayList<>();
  private final List<ReviewInterest> interests = new ArrayList<>();
  private final Reports reports;
  private final List<QuarterlyReport> all;
  private final Scheme scheme;

  /**
   * @param all the same reports as a list
   */
  public InMemoryReviews(Reports reports, List<QuarterlyReport> all, Scheme scheme) {
    this.reports = reports;
    this.all = all;
    this.scheme = scheme;
  }

  @Override
  public void add(Review review) {
    reviews.add(review);
  }

  @Override
  public Optional<Review> find(ReviewId id) {
    return reviews.stream().filter(review -> review.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Review> findForChange(ReviewId id) {
    return find(id);
  }

  @Override
  public Optional<Review> current(ReportId report) {
    return of(report).stream().filter(review -> review.state() != ReviewState.REOPENED).findFirst();
  }

  @Override
  public List<Review> of(ReportId report) {
    return reviews.stream()
        .filter(review -> review.report().equals(report))
        .sorted(Comparator.comparingInt(Review::submission))
        .toList();
  }

  @Override
  public void flush() {
    // nothing waits
  }

  @Override
  public void add(ReviewInterest interest) {
    interests.add(interest);
  }

  @Override
  public Optional<ReviewInterest> of(PersonId person, PracticeCode practice) {
    return of(person).stream().filter(interest -> interest.practice().equals(practice)).findFirst();
  }

  @Override
  public List<ReviewInterest> of(PersonId person) {
    return interests.stream()
        .filter(interest -> interest.person().equals(person))
        .sorted(
            Comparator.comparing(ReviewInterest::declaredOn)
                .reversed()
                .thenComparing(ReviewInterest::practice))
        .toList();
  }

  @Override
  public List<QueueRow> queue(Optional<OrganisationCode> areaTeam) {
    return all.stream()
        .filter(report -> report.latestSubmission().isPresent())
        .filter(report -> areaTeam.map(scheme.areaTeam()::equals).orElse(true))
        .map(this::row)
        .sorted(
            Comparator.comparing(QueueRow::submittedOn)
                .thenComparing(QueueRow::practice)
                .thenComparing(QueueRow::period))
        .toList();
  }

  private QueueRow row(QuarterlyReport report) {
    ReportSubmission latest = report.latestSubmission().orElseThrow();
    Optional<Review> review = current(report.id());
    return new QueueRow(
        report.id(),
        scheme.code(),
        scheme.name(),
        report.practice(),
        report.period().number(),
        report.period().name(),
        report.period().dueOn(),
        report.state(),
        latest.submittedOn(),
        latest.number(),
        report.submission(1).lateDays(),
        report.queries().stream().map(ReportQuery::askedOn).max(LocalDate::compareTo).orElse(null),
        review.map(Review::reviewer).orElse(null),
        review.map(Review::reviewerName).orElse(null),
        review.flatMap(Review::outcome).orElse(null),
        review.flatMap(Review::decidedOn).orElse(null));
  }

  @Override
  public List<AcceptedReport> of(SchemeCode code) {
    return reviews.stream()
        .filter(review -> review.state().isJudged())
        .map(
            review -> {
              QuarterlyReport report = reports.get(review.report());
              return new AcceptedReport(
                  report.id(),
                  report.scheme(),
                  report.practice(),
                  report.period().number(),
                  review.outcome().orElseThrow(),
                  review.decidedOn().orElseThrow());
            })
        .filter(accepted -> accepted.scheme().equals(code))
        .sorted(
            Comparator.comparing(AcceptedReport::practice).thenComparing(AcceptedReport::period))
        .toList();
  }
}
