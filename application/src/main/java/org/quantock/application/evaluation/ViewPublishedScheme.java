package org.quantock.application.evaluation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.quantock.application.evaluation.PublishedScheme.Aim;
import org.quantock.application.evaluation.PublishedScheme.Amendment;
import org.quantock.application.evaluation.PublishedScheme.Assumption;
import org.quantock.application.evaluation.PublishedScheme.Retained;
import org.quantock.application.governance.PublishedDecisionRow;
import org.quantock.application.governance.PublishedDecisions;
import org.quantock.application.monitoring.MonitoringQueries;
import org.quantock.application.monitoring.Standings;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.scheme.RetainedIndicator;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.scheme.Terms;

/** One published scheme with its uptake, decisions and results, for everybody (EVA-9). */
@Query
@Requires(Permission.PUBLIC)
public class ViewPublishedScheme {

  private Schemes schemes;
  private IndicatorSets sets;
  private MonitoringQueries monitoring;
  private EvaluationQueries evaluation;
  private PublishedDecisions decisions;
  private OrganisationNames names;
  private BusinessCalendar calendar;

  protected ViewPublishedScheme() {}

  @Inject
  public ViewPublishedScheme(
      Schemes schemes,
      IndicatorSets sets,
      MonitoringQueries monitoring,
      EvaluationQueries evaluation,
      PublishedDecisions decisions,
      OrganisationNames names,
      BusinessCalendar calendar) {
    this.schemes = schemes;
    this.sets = sets;
    this.monitoring = monitoring;
    this.evaluation = evaluation;
    this.decisions = decisions;
    this.names = names;
    this.calendar = calendar;
  }

  public PublishedScheme ask(SchemeCode code) {
    Scheme scheme = PublishedState.require(schemes, code);
    LocalDate today = calendar.today();
    Terms terms = scheme.versionOn(today).terms();
    IndicatorSet set = sets.get(scheme.indicatorSet());
    Standings standings = Standings.read(scheme, monitoring, today);
    return new PublishedScheme(
        code.value(),
        scheme.name(),
        names.of(scheme.commissioner()),
        names.of(scheme.areaTeam()),
        scheme.startsOn(),
        scheme.endsOn(),
        scheme.publishedOn().orElse(null),
        PublishedState.inWords(scheme, today),
        today,
        terms.aims().stream().map(aim -> new Aim(aim.title(), aim.description())).toList(),
        terms.retained().stream().map(kept -> retained(kept, set)).toList(),
        (int) set.indicators().stream().filter(each -> !terms.retains(each.code())).count(),
        terms.assumptions().stream()
            .map(each -> new Assumption(each.subject(), each.explanation()))
            .toList(),
        scheme.versions().stream()
            .filter(version -> version.number() > 1)
            .map(v -> new Amendment(v.number(), v.effectiveFrom(), v.reason()))
            .toList(),
        PublishedResults.uptake(standings),
        decisionsOn(scheme),
        PublishedResults.of(standings, evaluation.sums(code), terms.retained(), set, today));
  }

  private static Retained retained(RetainedIndicator kept, IndicatorSet set) {
    Indicator indicator = set.indicator(kept.indicator());
    return new Retained(
        indicator.code().value(), indicator.area(), indicator.description(), kept.assumed());
  }

  /** Those on the proposal that the scheme was made from, refusals of earlier revisions too. */
  private List<PublishedDecisionRow> decisionsOn(Scheme scheme) {
    return scheme
        .proposal()
        .map(proposal -> new ProposalId(proposal).reference() + "/")
        .map(
            prefix ->
                decisions.ask().stream()
                    .filter(decision -> decision.reference().startsWith(prefix))
                    .toList())
        .orElse(List.of());
  }
}
