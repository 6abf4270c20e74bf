package org.quantock.application.indicator;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;

/** Port to the rules of payment: what the points of each practice and area are worth. */
public interface AreaPays {

  /** Empty where the value of a point or the national average list of the year is not on record. */
  Optional<Prices> of(IndicatorSet set);

  /** The national figures of a year. */
  interface Prices {

    /** The day whose practice lists count. */
    LocalDate listOn();

    /**
     * Works out the pay of every practice and area of which register, list and national figures are
     * on record (IND-34).
     *
     * @param points of each result in hundredths
     * @param lists by practice
     * @param each hears every line, practice by practice
     * @return the versions of reference values that were used (IND-35)
     */
    Set<ReferenceValueId> each(
        ResultColumns results, int[] points, Map<String, PracticeList> lists, Consumer<Pay> each);
  }

  /**
   * The registered patients of a practice.
   *
   * @param asOf the day of the count
   */
  record PracticeList(int patients, LocalDate asOf, String source) {}

  /**
   * What the points of a practice in one area are worth.
   *
   * @param area Asthma (AST)
   * @param working the arithmetic in words
   */
  record Pay(String practice, String area, Points points, Money amount, String working) {}
}
