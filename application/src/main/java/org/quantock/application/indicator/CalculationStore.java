package org.quantock.application.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.indicator.SetArithmetic;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;

/** Port: results and the lines of calculations in bulk, without an object for each. */
public interface CalculationStore {

  /** Hears how many lines are stored. */
  interface Steps {
    void reached(int done, int total);
  }

  /** Every published result of a set. */
  ResultColumns results(IndicatorSet set);

  /** Stores one line for each result with its working, and the total of each practice. */
  void store(
      CalculationNumber calculation,
      IndicatorSet set,
      ResultColumns results,
      int[] points,
      SetArithmetic arithmetic,
      Steps steps);

  /** The list of each practice that counts on a day. */
  Map<String, AreaPays.PracticeList> lists(LocalDate on);

  /** Stores what the points of practices and areas are worth, one line after the other. */
  void storePays(CalculationNumber calculation, Consumer<Consumer<AreaPays.Pay>> lines);

  /** Stores which versions of reference values a calculation used. */
  void storeReferences(CalculationNumber calculation, Collection<ReferenceValueId> references);

  /** Those versions. */
  List<ReferenceValueId> references(CalculationNumber calculation);

  /** What the points of a practice are worth, by area. */
  List<AreaPays.Pay> pays(CalculationNumber calculation, PracticeCode practice);

  /**
   * One practice of a calculation.
   *
   * @param notScored how many of its results have nothing to calculate from
   */
  record PracticeTotal(String practice, String name, int results, int notScored, Points points) {}

  /**
   * One result of a calculation.
   *
   * @param points null where there is nothing to calculate from
   * @param published as published; null where the publication has none
   */
  record Line(
      String indicator,
      String area,
      String description,
      Points points,
      Points published,
      String working) {

    /** Whether there are both and they are not the same. */
    public boolean differs() {
      return points != null && published != null && !points.equals(published);
    }

    /** How it compares with the publication, in words. */
    public String comparison() {
      if (published == null) {
        return "Not published";
      }
      return differs() ? published + ", differs" : published.toString();
    }
  }

  /**
   * Practices by code whose code or name has the words.
   *
   * @param words may be empty
   */
  List<PracticeTotal> practices(CalculationNumber calculation, String words, int offset, int limit);

  int countPractices(CalculationNumber calculation, String words);

  /** Empty where the calculation has no result of the practice. */
  Optional<PracticeTotal> total(CalculationNumber calculation, PracticeCode practice);

  /** What all areas of all practices are worth together. */
  Money amount(CalculationNumber calculation);

  /**
   * What an area of a practice is worth in two calculations; nothing where it has no line.
   *
   * @param area Asthma (AST)
   */
  record AreaChange(String area, Money before, Money after) {

    public boolean differs() {
      return !before.equals(after);
    }
  }

  /** One practice in two calculations. */
  record Compared(
      String practice,
      String name,
      Points pointsBefore,
      Points pointsAfter,
      List<AreaChange> areas) {

    public Money before() {
      return areas.stream().map(AreaChange::before).reduce(Money.ZERO, Money::plus);
    }

    public Money after() {
      return areas.stream().map(AreaChange::after).reduce(Money.ZERO, Money::plus);
    }
  }

  /** The practices of either of two calculations, by code. */
  List<Compared> compare(CalculationNumber before, CalculationNumber after, int offset, int limit);

  int countCompared(CalculationNumber before, CalculationNumber after);

  /** In the order of the framework. */
  List<Line> lines(CalculationNumber calculation, PracticeCode practice);
}
