package org.quantock.domain.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.Problems;

/**
 * Whether terms are whole enough to be published (SCH-3 to SCH-5, SCH-9). The field of each problem
 * names the place as the preset file has it: {@code terms.periods[1].dueOn}.
 */
public final class TermsCheck {

  private TermsCheck() {}

  static void refuseUnlessWhole(Terms terms, LocalDate startsOn, LocalDate endsOn) {
    var problems = new Problems();
    check(terms, startsOn, endsOn)
        .forEach(problem -> problems.require(false, problem.field(), problem.message()));
    problems.refuse();
  }

  /** Every problem of the terms; empty when they can be published. */
  public static List<Problem> check(Terms terms, LocalDate startsOn, LocalDate endsOn) {
    var problems = new Problems();
    present(problems, terms);
    codes(problems, terms);
    periods(problems, terms.periods(), startsOn, endsOn);
    shares(problems, terms);
    return problems.list();
  }

  private static void present(Problems problems, Terms terms) {
    problems.require(!terms.aims().isEmpty(), "terms.aims", "A scheme has at least one aim.");
    problems.require(
        !terms.questions().isEmpty(), "terms.questions", "A scheme asks at least one question.");
    problems.require(
        !terms.periods().isEmpty(), "terms.periods", "A scheme has at least one reporting period.");
    problems.require(
        !terms.criteria().isEmpty(), "terms.criteria", "A scheme has at least one criterion.");
    problems.require(
        !terms.components().isEmpty(),
        "terms.components",
        "A scheme has at least one payment component.");
    problems.require(
        terms.agreement() != null && !terms.agreement().isBlank(),
        "terms.agreement",
        "Enter the agreement that practices sign.");
  }

  private static void codes(Problems problems, Terms terms) {
    Set<String> aims = unique(problems, "aims", terms.aims(), Aim::code);
    unique(problems, "questions", terms.questions(), Question::code);
    unique(problems, "criteria", terms.criteria(), Criterion::code);
    unique(problems, "components", terms.components(), PaymentComponent::code);
    unique(problems, "retained", terms.retained(), kept -> kept.indicator().value());
    for (int i = 0; i < terms.questions().size(); i++) {
      Question question = terms.questions().get(i);
      problems.require(
          aims.contains(question.aim()),
          "terms.questions[" + i + "].aim",
          "Question %s belongs to aim “%s”, which is not among the aims."
              .formatted(question.code(), question.aim()));
    }
    for (int i = 0; i < terms.criteria().size(); i++) {
      Criterion criterion = terms.criteria().get(i);
      problems.require(
          criterion.aim().isEmpty() || aims.contains(criterion.aim()),
          "terms.criteria[" + i + "].aim",
          "Criterion %s belongs to aim “%s”, which is not among the aims."
              .formatted(criterion.code(), criterion.aim()));
    }
  }

  private static <T> Set<String> unique(
      Problems problems, String list, List<T> items, Function<T, String> code) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      String value = code.apply(items.get(i));
      problems.require(
          value != null && !value.isBlank() && seen.add(value),
          "terms." + list + "[" + i + "].code",
          "The code “%s” is missing or used twice among the %s.".formatted(value, list));
    }
    return seen;
  }

  private static void periods(
      Problems problems, List<ReportingPeriod> periods, LocalDate startsOn, LocalDate endsOn) {
    LocalDate before = startsOn.minusDays(1);
    for (int i = 0; i < periods.size(); i++) {
      ReportingPeriod period = periods.get(i);
      String place = "terms.periods[" + i + "]";
      problems.require(
          period.number() == i + 1,
          place + ".number",
          "Periods are numbered 1, 2, 3 and so on in order of time.");
      problems.require(
          period.startsOn().isAfter(before) && !period.endsOn().isAfter(endsOn),
          place + ".startsOn",
          "%s must lie inside the scheme and after the period before it.".formatted(period.name()));
      problems.require(
          period.endsOn().isAfter(period.startsOn()),
          place + ".endsOn",
          "%s must end after it starts.".formatted(period.name()));
      problems.require(
          period.dueOn().isAfter(period.endsOn()),
          place + ".dueOn",
          "The report of %s must be due after the period ends.".formatted(period.name()));
      before = period.endsOn();
    }
  }

  private static void shares(Problems problems, Terms terms) {
    for (int i = 0; i < terms.components().size(); i++) {
      PaymentComponent component = terms.components().get(i);
      BigDecimal total =
          terms.sharesOf(component).stream()
              .map(share -> share.share().value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      problems.require(
          total.compareTo(BigDecimal.valueOf(100)) == 0,
          "terms.components[" + i + "].shares",
          "The shares of %s add up to %s%%; they must add up to 100%%."
              .formatted(component.name(), total.stripTrailingZeros().toPlainString()));
    }
    for (int i = 0; i < terms.shares().size(); i++) {
      PaymentShare share = terms.shares().get(i);
      problems.require(
          terms.components().stream().anyMatch(c -> c.code().equals(share.component()))
              && terms.periods().stream().anyMatch(p -> p.number() == share.period()),
          "terms.shares[" + i + "]",
          "A share names a component and a period of these terms; “%s” or period %d is not one."
              .formatted(share.component(), share.period()));
    }
  }
}
