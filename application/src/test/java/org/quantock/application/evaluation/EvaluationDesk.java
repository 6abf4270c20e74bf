package org.quantock.application.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quantock.application.governance.DecisionRow;
import org.quantock.application.governance.ProposalQueries;
import org.quantock.application.governance.PublishedDecisions;
import org.quantock.application.monitoring.InMemoryFacts;
import org.quantock.application.monitoring.MonitoringDesk;
import org.quantock.application.monitoring.MonitoringQueries.FigureRow;
import org.quantock.application.organisation.InMemoryBodies;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.scheme.SchemeCode;

/** The evaluator at the desk of {@link MonitoringDesk}. */
final class EvaluationDesk {

  final MonitoringDesk monitoring = new MonitoringDesk().as(DataReleasesContract.EVALUATOR);
  final InMemoryFacts facts = monitoring.facts;
  final InMemoryDataReleases releases = new InMemoryDataReleases();
  final InMemoryPseudonymKeys keys = new InMemoryPseudonymKeys();
  final List<EvaluationQueries.ListSizeFact> listSizes = new ArrayList<>();
  final List<EvaluationQueries.OutcomeFact> outcomes = new ArrayList<>();
  final List<DecisionRow> decisions = new ArrayList<>();
  final EvaluationQueries queries = new Queries();
  private final InMemoryBodies bodies = new InMemoryBodies();

  void listSize(String practice, LocalDate asOf, int patients) {
    listSizes.add(new EvaluationQueries.ListSizeFact(new PracticeCode(practice), asOf, patients));
  }

  void accepted(String practice, int period, int lateDays) {
    facts.report(practice, period, ReportState.ACCEPTED, lateDays);
    outcomes.add(
        new EvaluationQueries.OutcomeFact(
            new PracticeCode(practice), period, ReviewOutcome.SATISFIED));
  }

  MakeDataRelease make() {
    return new MakeDataRelease(
        monitoring.schemes,
        releases,
        keys,
        facts,
        queries,
        monitoring.desk.caller,
        monitoring.desk.calendar(),
        monitoring.desk.clock,
        monitoring.desk.audit);
  }

  DownloadRelease download() {
    return new DownloadRelease(releases, monitoring.desk.audit);
  }

  ListReleases list() {
    return new ListReleases(monitoring.schemes, queries, monitoring.desk.calendar());
  }

  ListPublishedSchemes published() {
    return new ListPublishedSchemes(
        monitoring.schemes, facts, new OrganisationNames(bodies), monitoring.desk.calendar());
  }

  ViewPublishedScheme publishedScheme() {
    return new ViewPublishedScheme(
        monitoring.schemes,
        monitoring.sets,
        facts,
        queries,
        new PublishedDecisions(new Decisions(), bodies),
        new OrganisationNames(bodies),
        monitoring.desk.calendar());
  }

  private final class Decisions implements ProposalQueries {
    @Override
    public List<DecisionRow> decisions() {
      return decisions;
    }

    @Override
    public Map<UUID, List<String>> conditions() {
      return Map.of();
    }
  }

  private final class Queries implements EvaluationQueries {

    @Override
    public List<ListSizeFact> listSizes(SchemeCode scheme) {
      return listSizes;
    }

    @Override
    public List<OutcomeFact> outcomes(SchemeCode scheme) {
      return outcomes;
    }

    @Override
    public List<FigureSum> sums(SchemeCode scheme) {
      record Key(int period, org.quantock.domain.indicator.IndicatorCode indicator) {}
      return facts.submittedFigures(scheme).stream()
          .filter(row -> row.status() == ValueStatus.GIVEN)
          .collect(Collectors.groupingBy(row -> new Key(row.period(), row.indicator())))
          .entrySet()
          .stream()
          .map(
              entry ->
                  new FigureSum(
                      entry.getKey().period(),
                      entry.getKey().indicator(),
                      (long) entry.getValue().size(),
                      entry.getValue().stream().mapToLong(FigureRow::numerator).sum(),
                      entry.getValue().stream().mapToLong(FigureRow::denominator).sum(),
                      entry.getValue().stream().mapToLong(FigureRow::exceptions).sum()))
          .toList();
    }

    @Override
    public List<ReleaseRow> releases(SchemeCode scheme) {
      return releases.rows(scheme);
    }
  }
}
