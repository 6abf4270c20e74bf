package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.domain.indicator.Comparators;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.Measure;
import org.quantock.domain.indicator.PublishedResult;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.rule.Fact;

/** Register sizes as the imported achievement files of the year have them. */
@ApplicationScoped
public class PublishedRegisters implements Registers {

  private Comparators comparators;

  protected PublishedRegisters() {}

  @Inject
  public PublishedRegisters(Comparators comparators) {
    this.comparators = comparators;
  }

  @Override
  public Optional<Fact> of(IndicatorSetCode set, PracticeCode practice, String area) {
    return comparators.resultsOf(set, practice).stream()
        .filter(result -> result.indicator().area().equals(area))
        .filter(result -> result.figures().register() != null)
        .findFirst()
        .map(result -> fact(area, result));
  }

  private static Fact fact(String area, PublishedResult result) {
    return Fact.count(
        "Patients on the register (%s)".formatted(area),
        result.figures().register(),
        "%s of %s, %s"
            .formatted(
                result.indicator(),
                result.indicatorSet(),
                result.provenance().inWords(Measure.REGISTER)));
  }
}
