package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.quantock.application.shared.Export;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.SetArithmetic;
import org.quantock.domain.shared.NotFound;

/** The published results of a set as a file: counts, our points and the published ones (IND-16). */
@Query
@Requires(Permission.VIEW_INDICATORS)
public class WritePublishedPoints {

  private IndicatorSets sets;
  private PublishedResultStore results;

  protected WritePublishedPoints() {}

  @Inject
  public WritePublishedPoints(IndicatorSets sets, PublishedResultStore results) {
    this.sets = sets;
    this.results = results;
  }

  /** Not found for what is no set on record; to be asked before the answer begins. */
  public IndicatorSetCode find(String set) {
    if (!IndicatorSetCode.isWellFormed(set)) {
      throw new NotFound("There is no such indicator set.");
    }
    return sets.get(new IndicatorSetCode(set)).code();
  }

  /** Writes line by line, by practice and indicator; holds one line at a time. */
  @Export(kind = "indicator set", file = "the published points of its practices")
  public void ask(IndicatorSetCode code, Writer into) {
    IndicatorSet set = sets.get(code);
    var codes =
        new CodeNumbers(set.indicators().stream().map(each -> each.code().value()).toList());
    var arithmetic = new SetArithmetic(set);
    try {
      into.write(PointsLine.HEADER);
      results.readInOrder(
          code,
          (practice, indicator, register, numerator, denominator, exceptions, points) -> {
            int number = codes.find(indicator);
            boolean isRegister = set.indicators().get(number).kind() == IndicatorKind.REGISTER;
            write(
                into,
                new PointsLine(practice, indicator)
                    .count(numerator)
                    .count(denominator)
                    .count(exceptions)
                    .points(
                        arithmetic.score(number, isRegister ? register : numerator, denominator))
                    .points(points)
                    .end());
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Writer into, String line) {
    try {
      into.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
