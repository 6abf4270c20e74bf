package org.quantock.application.payment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.Involvement;
import org.quantock.domain.payment.dispute.Party;
import org.quantock.domain.payment.dispute.Questioned;
import org.quantock.domain.payment.dispute.QuestionedFact;
import org.quantock.domain.payment.dispute.Subject;
import org.quantock.domain.payment.dispute.SubjectKind;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.review.Judgement;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.review.Reviews;
import org.quantock.domain.scheme.Criterion;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;

/** Questions about the decision on a report; the page shows it by the id of the report. */
@ApplicationScoped
public class QuestionedDecisions implements QuestionSource {

  private Reports reports;
  private Reviews reviews;
  private Schemes schemes;
  private Parties parties;

  protected QuestionedDecisions() {}

  @Inject
  public QuestionedDecisions(Reports reports, Reviews reviews, Schemes schemes, Parties parties) {
    this.reports = reports;
    this.reviews = reviews;
    this.schemes = schemes;
    this.parties = parties;
  }

  @Override
  public SubjectKind kind() {
    return SubjectKind.REVIEW_DECISION;
  }

  @Override
  public Optional<Questioned> find(UUID about, PracticeCode practice) {
    return reports
        .find(new ReportId(about))
        .filter(report -> report.practice().equals(practice))
        .flatMap(
            report ->
                reviews
                    .current(report.id())
                    .filter(review -> review.state().isJudged())
                    .map(review -> questioned(report, review)));
  }

  private Questioned questioned(QuarterlyReport report, Review review) {
    Scheme scheme = schemes.get(report.scheme());
    return new Questioned(
        new Subject(
            kind(),
            review.id().value(),
            "Decision about the report for %s, %s"
                .formatted(
                    report.period().name(), review.outcome().map(ReviewOutcome::title).orElse(""))),
        scheme.code(),
        scheme.areaTeam(),
        report.practice(),
        Optional.of(report.period().number()),
        Optional.empty(),
        facts(review, scheme.versionNumbered(report.schemeVersion()).terms().criteria()),
        List.of(parties.of(review.reviewer(), Involvement.REVIEWER)));
  }

  private static List<QuestionedFact> facts(Review review, List<Criterion> criteria) {
    List<QuestionedFact> facts = new ArrayList<>();
    facts.add(new QuestionedFact("Outcome", review.outcome().map(ReviewOutcome::title).orElse("")));
    if (!review.reasons().isEmpty()) {
      facts.add(new QuestionedFact("Reasons", review.reasons()));
    }
    facts.add(new QuestionedFact("About", "Submission %d".formatted(review.submission())));
    facts.add(new QuestionedFact("Decided by", review.reviewerName()));
    for (Judgement judgement : review.judgements()) {
      String criterion =
          criteria.stream()
              .filter(one -> one.code().equals(judgement.criterion()))
              .map(Criterion::text)
              .findFirst()
              .orElse(judgement.criterion());
      facts.add(
          new QuestionedFact(
              criterion, "%s: %s".formatted(judgement.verdict().title(), judgement.reasons())));
    }
    return facts;
  }

  @Override
  public List<Party> involved(Dispute dispute) {
    return reviews
        .find(new ReviewId(dispute.subject().id()))
        .map(review -> List.of(parties.of(review.reviewer(), Involvement.REVIEWER)))
        .orElse(List.of());
  }

  @Override
  public Optional<String> href(Subject subject, Actor actor) {
    if (actor.may(Permission.VIEW_OWN_REPORTS)) {
      return report(subject).map(report -> "/report-decision?id=" + report);
    }
    return actor.may(Permission.VIEW_SUBMITTED_REPORTS)
        ? report(subject).map(report -> "/review?id=" + report)
        : Optional.empty();
  }

  private Optional<ReportId> report(Subject subject) {
    return reviews.find(new ReviewId(subject.id())).map(Review::report);
  }
}
