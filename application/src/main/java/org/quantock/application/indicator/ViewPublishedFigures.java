package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.Achievement;
import org.quantock.domain.indicator.Comparators;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.PointsForAchievement;
import org.quantock.domain.indicator.PublishedPayment;
import org.quantock.domain.indicator.PublishedResult;
import org.quantock.domain.organisation.ImportFiles;
import org.quantock.domain.organisation.PracticeCode;

/** What was published of a practice on national QOF, beside what our arithmetic gives (IND-5). */
@Query
@Requires(Permission.VIEW_ORGANISATIONS)
public class ViewPublishedFigures {

  private Comparators comparators;
  private IndicatorSets sets;
  private ImportFiles files;

  protected ViewPublishedFigures() {}

  @Inject
  public ViewPublishedFigures(Comparators comparators, IndicatorSets sets, ImportFiles files) {
    this.comparators = comparators;
    this.sets = sets;
    this.files = files;
  }

  public PublishedFigures ask(PracticeCode practice) {
    List<PublishedFigures.Result> results = new ArrayList<>();
    List<PublishedFigures.Origin> origins = new ArrayList<>();
    List<PublishedFigures.Superseded> superseded = new ArrayList<>();
    for (IndicatorSet set : sets.all()) {
      List<Comparators.Superseded> former = comparators.supersededOf(set.code(), practice);
      var found = new FigureOrigins(set.title(), files, former);
      for (PublishedResult result : comparators.resultsOf(set.code(), practice)) {
        set.find(result.indicator()).ifPresent(i -> results.add(result(set, i, result)));
        origins.addAll(found.of(result));
      }
      former.forEach(each -> superseded.add(found.superseded(each)));
    }
    return new PublishedFigures(
        List.copyOf(results),
        List.copyOf(origins),
        List.copyOf(superseded),
        comparators.paymentsOf(practice).stream().map(ViewPublishedFigures::payment).toList());
  }

  private static PublishedFigures.Result result(
      IndicatorSet set, Indicator indicator, PublishedResult result) {
    PublishedResult.Figures figures = result.figures();
    Optional<Achievement> achievement =
        figures.achievement().filter(a -> a.kind() == indicator.kind());
    return new PublishedFigures.Result(
        set.title(),
        indicator.code().value(),
        indicator.description(),
        counts(figures),
        figures.points(),
        achievement.map(a -> PointsForAchievement.of(indicator, a)).orElse(null),
        achievement.map(a -> PointsForAchievement.working(indicator, a)).orElse(""));
  }

  static String counts(PublishedResult.Figures figures) {
    if (figures.denominator() != null) {
      return "%,d of %,d".formatted(figures.numerator(), figures.denominator())
          + (figures.exceptions() == null
              ? ""
              : ", %,d %s"
                  .formatted(
                      figures.exceptions(),
                      figures.exceptions() == 1 ? "exception" : "exceptions"));
    }
    return figures.register() == null ? "" : "%,d on the register".formatted(figures.register());
  }

  private static PublishedFigures.Payment payment(PublishedPayment payment) {
    PublishedPayment.Figures figures = payment.figures();
    return new PublishedFigures.Payment(
        payment.financialYear().toString(),
        figures.contractType().title(),
        figures.registeredPatients(),
        figures.weightedPatients(),
        figures.qofPayments(),
        payment.source());
  }
}
