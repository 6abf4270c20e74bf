package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quantock.application.indicator.PointsLine;
import org.quantock.application.review.ReviewScope;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Export;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Role;
import org.quantock.domain.indicator.Comparators;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.Points;

/**
 * What was reported on the retained indicators of a scheme as a file: counts, our points and the
 * published ones. Of each practice and indicator the figure of the latest submitted report that
 * gives it. The area team sees its own schemes, an auditor every scheme, a practice itself.
 */
@Query
@Requires(Permission.VIEW_SCHEMES)
public class WriteSchemePoints {

  /** Who sees figures of every practice on other pages sees them here. */
  private static final Set<Permission> OF_ALL_PRACTICES =
      Set.of(
          Permission.VIEW_SUBMITTED_REPORTS, Permission.VIEW_MONITORING, Permission.VIEW_PAYMENTS);

  private Schemes schemes;
  private IndicatorSets sets;
  private Comparators comparators;
  private ReportedFigures figures;
  private ReviewScope scope;
  private Caller caller;

  protected WriteSchemePoints() {}

  @Inject
  public WriteSchemePoints(
      Schemes schemes,
      IndicatorSets sets,
      Comparators comparators,
      ReportedFigures figures,
      ReviewScope scope,
      Caller caller) {
    this.schemes = schemes;
    this.sets = sets;
    this.comparators = comparators;
    this.figures = figures;
    this.scope = scope;
    this.caller = caller;
  }

  /** Not found for a scheme that is not the caller's; to be asked before the answer begins. */
  public SchemeCode find(String code) {
    if (!SchemeCode.isWellFormed(code)) {
      throw new NotFound("There is no such scheme.");
    }
    Scheme scheme = schemes.get(SchemeCode.of(code));
    Actor person = caller.person();
    if (person.roles().stream().noneMatch(Role::isOfPractice)) {
      if (OF_ALL_PRACTICES.stream().noneMatch(person::may)) {
        throw new NotPermitted("Your account does not have the role that this needs.");
      }
      Optional<?> team = scope.areaTeam(person);
      if (team.isPresent() && !team.get().equals(scheme.areaTeam())) {
        throw new NotFound("There is no such scheme.");
      }
    }
    return scheme.code();
  }

  /** Writes line by line, by practice and indicator. */
  @Export(kind = "scheme", file = "the reported points of its practices")
  public void ask(SchemeCode code, Writer into) {
    Scheme scheme = schemes.get(find(code.value()));
    IndicatorSet set = sets.get(scheme.indicatorSet());
    List<ReportedFigures.Reported> reported = figures.latest(scheme.code(), practice());
    Map<IndicatorCode, Map<PracticeCode, Points>> published = new HashMap<>();
    try {
      into.write(PointsLine.HEADER);
      for (ReportedFigures.Reported each : reported) {
        RetainedResult result = each.result();
        Optional<Indicator> indicator = set.find(result.indicator());
        Map<PracticeCode, Points> beside =
            published.computeIfAbsent(result.indicator(), of -> published(set, of));
        into.write(
            new PointsLine(each.practice().value(), result.indicator().value())
                .count(result.numerator())
                .count(result.denominator())
                .count(result.exceptions())
                .points(hundredths(indicator.flatMap(of -> PointsFromSets.points(of, result))))
                .points(hundredths(Optional.ofNullable(beside.get(each.practice()))))
                .end());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one practice that the caller sees; empty for all. */
  private Optional<PracticeCode> practice() {
    Actor person = caller.person();
    return person.roles().stream().anyMatch(Role::isOfPractice)
        ? Optional.of(person.practice())
        : Optional.empty();
  }

  private Map<PracticeCode, Points> published(IndicatorSet set, IndicatorCode indicator) {
    Map<PracticeCode, Points> points = new HashMap<>();
    comparators
        .resultsFor(set.code(), indicator)
        .forEach(result -> points.put(result.practice(), result.figures().points()));
    return points;
  }

  private static long hundredths(Optional<Points> points) {
    return points.map(Points::hundredths).orElse(-1L);
  }
}
