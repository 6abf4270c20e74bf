package org.quantock.domain.payment.rule;

import java.util.Locale;
import java.util.Optional;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.payment.PatientList;
import org.quantock.domain.payment.TargetPopulation;
import org.quantock.domain.payment.Working;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Ratio;

/**
 * One figure that pay is worked out from, with where it comes from (PAY-17).
 *
 * @param name as the working names it
 * @param figure exact
 * @param shown as people write it
 * @param source where it comes from, with its version, entry or date
 * @param version the version of a reference value that it is; empty for a figure of the practice
 */
public record Fact(
    String name, Ratio figure, String shown, String source, Optional<ReferenceValueId> version) {

  /** A whole number, such as the patients of a list. */
  public static Fact count(String name, long figure, String source) {
    return new Fact(
        name, Ratio.of(figure), String.format(Locale.UK, "%,d", figure), source, Optional.empty());
  }

  /** An amount of pounds, zero or more. */
  public static Fact money(String name, Money figure, String source) {
    return new Fact(name, Ratio.of(figure), figure.toString(), source, Optional.empty());
  }

  /** A proportion, such as a national prevalence. */
  public static Fact ratio(String name, Ratio figure, String source) {
    return new Fact(name, figure, figure.toString(), source, Optional.empty());
  }

  /** How the names of registered patients begin. */
  public static final String LIST = "Registered patients on ";

  /** How the names of target populations begin. */
  public static final String TARGET_POPULATION = "Target population";

  /** The registered patients of a practice. */
  public static Fact list(PatientList list) {
    return count(LIST + Say.date(list.asOf()), list.patients(), list.source());
  }

  /** The patients of an additional service's target population in a practice. */
  public static Fact population(TargetPopulation population) {
    return count(
        "%s (%s)".formatted(TARGET_POPULATION, population.area()),
        population.patients(),
        population.cited());
  }

  /** A version of a reference value. */
  public static Fact reference(ReferenceValue value) {
    return new Fact(
        value.title(), value.figure(), value.shown(), value.cited(), Optional.of(value.id()));
  }

  public Exact exact() {
    return Exact.of(figure);
  }

  public Working.Input input() {
    return new Working.Input(name, shown, source);
  }
}
