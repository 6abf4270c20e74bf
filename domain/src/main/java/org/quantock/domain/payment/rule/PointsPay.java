package org.quantock.domain.payment.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.Points;

/**
 * What points are worth (PAY-19): for each area points × value of a point × its own factor, where
 * it has one, × the contractor population index, where it applies. The areas are added up exactly
 * and rounded once.
 *
 * <p>Source: Ardens QOF FAQ and Pulse Intelligence for the formula; the value of a point is a
 * reference value of the year.
 */
public final class PointsPay {

  /**
   * The points of one area, or of a part of it that is paid alike.
   *
   * @param name as the working names it: Asthma (AST)
   * @param factor the disease or target population factor; empty where the list alone counts
   */
  public record Area(String name, Points points, Optional<Factor> factor) {}

  private PointsPay() {}

  /**
   * @param value pounds for a point
   * @param index the contractor population index; empty where it does not apply
   */
  public static Pay of(List<Area> areas, Fact value, Optional<Factor> index) {
    Pay pay = Pay.NOTHING.then(Exact.ZERO, List.of(value));
    if (index.isPresent()) {
      pay = pay.then(Exact.ZERO, index.get().facts(), index.get().step());
    }
    List<String> parts = new ArrayList<>();
    for (Area area : areas) {
      Exact exact = Exact.of(area.points()).times(value.exact());
      String product = "%s points × %s".formatted(area.points(), value.shown());
      List<String> steps = new ArrayList<>();
      List<Fact> facts = new ArrayList<>();
      if (area.factor().isPresent()) {
        Factor factor = area.factor().get();
        exact = exact.times(factor.value());
        product += " × " + factor.product();
        facts.addAll(factor.facts());
        steps.add(area.name() + ": " + factor.step());
      }
      if (index.isPresent()) {
        exact = exact.times(index.get().value());
        product += " × " + index.get().product();
      }
      boolean single = areas.size() == 1 && area.name().isEmpty();
      steps.add(
          single
              ? "%s = %s".formatted(product, exact.pounds())
              : "%s: %s = %s".formatted(area.name(), product, exact.pounds()));
      parts.add(exact.pounds());
      pay = pay.then(pay.amount().plus(exact), facts, steps.toArray(String[]::new));
    }
    if (areas.size() > 1) {
      pay =
          pay.then(
              pay.amount(),
              List.of(),
              "All areas: %s = %s".formatted(String.join(" + ", parts), pay.amount().pounds()));
    }
    return pay;
  }
}
