package org.quantock.application.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;

/** The indicators of the published sets on record. */
@ApplicationScoped
public class PublishedIndicators implements KnownIndicators {

  private IndicatorSets sets;

  protected PublishedIndicators() {}

  @Inject
  public PublishedIndicators(IndicatorSets sets) {
    this.sets = sets;
  }

  @Override
  public Optional<List<KnownIndicator>> of(IndicatorSetCode set) {
    return sets.find(set)
        .filter(IndicatorSet::isPublished)
        .map(
            found ->
                found.indicators().stream()
                    .map(
                        indicator ->
                            new KnownIndicator(
                                indicator.code(),
                                indicator.area(),
                                indicator.description(),
                                indicator.points()))
                    .toList());
  }

  @Override
  public List<IndicatorSetCode> sets() {
    return sets.all().stream().filter(IndicatorSet::isPublished).map(IndicatorSet::code).toList();
  }
}
